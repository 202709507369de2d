import { createSignal, For, Show } from "solid-js"
import { isUnreachable } from "../../api/Refusal.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Acknowledge } from "../../forms/Acknowledge/Acknowledge.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Restored } from "../../forms/Restored/Restored.tsx"
import { say } from "../../language/language.ts"
import { showValue } from "../../values/showValue.ts"
import { type Column, keyFields, type RowLedgerName } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import type { Judgement, LedgerRow } from "../rows.ts"
import { VerdictList } from "../Verdicts/Verdicts.tsx"
import { Assessment } from "./Assessment.tsx"
import { assessing } from "./assessing.ts"
import { Conflict } from "./Conflict.tsx"
import { editing } from "./editing.ts"
import { FormField } from "./FormField.tsx"
import styles from "./RowForm.module.css"

interface Props {
  readonly ledger: RowLedgerName
  /** The row to be corrected; undefined for a new one. */
  readonly row?: LedgerRow
  /** What is filled in already, as text. */
  readonly given?: Readonly<Record<string, string>>
  readonly onSaved: (row: LedgerRow | null, judgement: Judgement) => void
  readonly onCancel: () => void
}

/** Writes a row, judged while it is typed. What is typed outlives a lost connection and an ended session. */
export function RowForm(props: Props) {
  const edited = editing(props.ledger, props.row, props.given ?? {}, () => {
    if (toSave !== undefined && written() === toSave.written) void save(toSave.version)
    else edited.forget()
  })
  const assessed = assessing(props.ledger, props.row, edited)
  const [acknowledged, setAcknowledged] = createSignal(false)
  const [reason, setReason] = createSignal("")
  const written = () => JSON.stringify([edited.texts(), acknowledged(), reason()])
  /** What was to be saved last. Where the server was lost, it is saved once that answers, unless somebody has written on. */
  let toSave: { readonly written: string; readonly version: string | undefined } | undefined
  const save = async (version = props.row?.version) => {
    toSave = { written: written(), version }
    const saved = await edited.save(version, acknowledged() ? reason() : null)
    if (saved !== undefined) props.onSaved(saved.row, saved.judgement)
    else if (edited.current() !== undefined) assessed.again()
  }
  const isFixed = ({ name }: Column) => props.row !== undefined && keyFields(props.ledger).includes(name)
  const masked = ({ kind, name }: Column) =>
    (props.row?.values[name] ?? null) === null || (kind !== "idNumber" && kind !== "phone")
      ? undefined
      : showValue(kind, props.row?.values[name])
  return (
    <div class={styles.columns}>
      <form
        class={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Restored restored={edited.restored()} onDiscard={edited.discard} />
        <div class={styles.fields}>
          <For each={edited.columns}>
            {(column) => (
              <FormField
                column={column}
                text={edited.texts()[column.name] ?? ""}
                onInput={(text) => edited.set(column.name, text)}
                wrong={edited.wrongIn(column)}
                masked={masked(column)}
                fixed={isFixed(column)}
                marks={assessed.marks().get(column.name) ?? []}
              />
            )}
          </For>
        </div>
        <Show when={edited.refusing()}>
          {(verdicts) => (
            <section class={styles.refused}>
              <VerdictList title={words.refusedTitle} verdicts={verdicts()} />
              <Acknowledge
                acknowledged={acknowledged()}
                reason={reason()}
                onAcknowledge={setAcknowledged}
                onReason={setReason}
              />
            </section>
          )}
        </Show>
        <Show when={edited.current()}>
          {(current) => (
            <Conflict
              editing={edited}
              current={current()}
              onMine={() => void save(current().version)}
              onTheirs={() => {
                edited.discard()
                props.onCancel()
              }}
            />
          )}
        </Show>
        <Told error={edited.error()} />
        <Show when={isUnreachable(edited.error())}>
          <p>{say(words.stillHere)}</p>
        </Show>
        <div class={styles.actions}>
          <Button type="submit" kind="main" disabled={edited.busy() || edited.changed().length === 0}>
            {say(edited.busy() ? words.saving : words.save)}
          </Button>
          <Button onClick={props.onCancel}>{say(words.cancel)}</Button>
        </div>
      </form>
      <Assessment editing={edited} assessing={assessed} />
    </div>
  )
}
