import type { AnswerTo } from "@wengang/contract/Call.ts"
import { exportHouseholdChangesEndpoint, householdChangesEndpoint } from "@wengang/contract/endpoints/households.ts"
import { createSignal, For, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { sending } from "../../forms/sending.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { mayDo } from "../../people/session.ts"
import { showInstant } from "../../values/showDay.ts"
import { showValue } from "../../values/showValue.ts"
import { words } from "../households.words.ts"
import styles from "./Changes.module.css"

type Change = AnswerTo<typeof householdChangesEndpoint>["changes"][number]

/** Who changed what of a household's rows, newest first; asked for when it is opened. */
export function Changes(props: { readonly household: string }) {
  const [changes, setChanges] = createSignal<ReadonlyArray<Change>>()
  const [next, setNext] = createSignal<number | null>(null)
  const { busy, error, send } = sending()
  const more = () =>
    send(async () => {
      const before = next()
      const query = before === null ? {} : { before: String(before) }
      const page = await call(householdChangesEndpoint, { params: { key: props.household }, query })
      setChanges([...(changes() ?? []), ...page.changes])
      setNext(page.next)
    })
  const file = (format: "xlsx" | "csv") =>
    addressOf(exportHouseholdChangesEndpoint, { params: { key: props.household }, query: { format } })
  return (
    <details
      class={styles.panel}
      onToggle={(event) => {
        if (event.currentTarget.open && changes() === undefined && !busy()) void more()
      }}
    >
      <summary>
        <h2>{say(words.changes)}</h2>
      </summary>
      <p class={styles.hint}>{say(words.changesHint)}</p>
      <Show when={mayDo("ledger.export")}>
        <ExportBar address={file} />
      </Show>
      <Told error={error()} />
      <ol class={styles.changes}>
        <For each={changes() ?? []}>{(change) => <Line change={change} />}</For>
      </ol>
      <Show when={next() !== null}>
        <Button disabled={busy()} onClick={() => void more()}>
          {say(words.moreChanges)}
        </Button>
      </Show>
    </details>
  )
}

function Line(props: { readonly change: Change }) {
  const { at, actorName, sheet, key, fields } = props.change
  return (
    <li>
      <p class={styles.head}>
        {showInstant(at)} <Chinese>{actorName ?? say(words.unknownActor)}</Chinese> {say(words[deedOf(props.change)])}{" "}
        {say(sheet)} <span class={styles.key}>{key}</span>
      </p>
      <Show when={fields.length > 0}>
        <ul>
          <For each={fields}>
            {(field) => (
              <li>
                {say(field.label)}：<Chinese>{showValue(field.kind, field.before)}</Chinese> →{" "}
                <Chinese>{showValue(field.kind, field.after)}</Chinese>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </li>
  )
}

/** What was done: by hand, by an import, or by undoing one. */
function deedOf({ importId, undoOf, operation }: Change) {
  if (undoOf !== null) return `${operation}ByUndo` as const
  return importId === null ? operation : (`${operation}ByImport` as const)
}
