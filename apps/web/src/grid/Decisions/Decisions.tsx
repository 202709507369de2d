import { createSignal, For, Show } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { VerdictList } from "../../ledgers/Verdicts/Verdicts.tsx"
import type { GridColumn } from "../GridColumn.ts"
import { words } from "../grid.words.ts"
import type { Decision, Saving } from "../saving.ts"
import styles from "./Decisions.module.css"

interface Props {
  readonly saving: Pick<Saving, "decisions" | "keepMine" | "keepTheirs" | "saveAllTheSame" | "progress">
  readonly columns: ReadonlyArray<GridColumn>
  readonly nameOf: (row: string) => string
  /** What a cell would show of a row as somebody else has saved it. */
  readonly theirText: (decision: Decision, column: string) => string
}

/** The rows that a person has to decide about: changed by somebody else meanwhile, or refused by the rules. */
export function Decisions(props: Props) {
  const conflicts = () => props.saving.decisions().filter(({ current }) => current !== undefined)
  const each = async (take: (decision: Decision) => unknown) => {
    for (const decision of conflicts()) await take(decision)
  }
  return (
    <Show when={props.saving.decisions().length > 0}>
      <section class={styles.decisions} aria-labelledby="decisions">
        <h2 id="decisions">{say(words.decisions(props.saving.decisions().length))}</h2>
        <Show when={conflicts().length > 1}>
          <div class={styles.actions}>
            <Button onClick={() => void each(props.saving.keepMine)}>{say(words.allMine)}</Button>
            <Button onClick={() => void each(props.saving.keepTheirs)}>{say(words.allTheirs)}</Button>
          </div>
        </Show>
        <For each={props.saving.decisions()}>
          {(decision) => (
            <Show
              when={decision.current}
              fallback={<Refused {...props} decision={decision} name={props.nameOf(decision.write.row)} />}
            >
              <Conflict {...props} decision={decision} name={props.nameOf(decision.write.row)} />
            </Show>
          )}
        </For>
      </section>
    </Show>
  )
}

interface One extends Props {
  readonly decision: Decision
  readonly name: string
}

/** Both versions of a row, of which one is chosen. */
function Conflict(props: One) {
  const columns = () => props.columns.filter(({ name }) => name in props.decision.write.sent)
  const shown = (column: GridColumn, text: string) => (text === "" ? "—" : (column.reads?.(text) ?? text))
  return (
    <div class={styles.decision}>
      <h3>{say(words.changedBy(props.name))}</h3>
      <Scroller label={say(words.changedBy(props.name))}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.field)}</th>
              <th scope="col">{say(words.mine)}</th>
              <th scope="col">{say(words.theirs)}</th>
            </tr>
          </thead>
          <tbody>
            <For each={columns()}>
              {(column) => (
                <tr>
                  <th scope="row">{say(column.label)}</th>
                  <td>
                    <Chinese>{shown(column, props.decision.write.sent[column.name] ?? "")}</Chinese>
                  </td>
                  <td>
                    <Chinese>{shown(column, props.theirText(props.decision, column.name))}</Chinese>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroller>
      <div class={styles.actions}>
        <Button kind="main" onClick={() => void props.saving.keepMine(props.decision)}>
          {say(words.keepMine)}
        </Button>
        <Button onClick={() => props.saving.keepTheirs(props.decision)}>{say(words.keepTheirs)}</Button>
      </div>
    </div>
  )
}

/** What the rules say against a row, and the way to save it all the same. */
function Refused(props: One) {
  const [acknowledged, setAcknowledged] = createSignal(false)
  const [reason, setReason] = createSignal("")
  return (
    <form
      class={styles.decision}
      onSubmit={(event) => {
        event.preventDefault()
        void props.saving.saveAllTheSame(props.decision, reason().trim())
      }}
    >
      <VerdictList title={words.refused(props.name)} verdicts={props.decision.refusing ?? []} />
      <label class={styles.acknowledge}>
        <input
          type="checkbox"
          checked={acknowledged()}
          onChange={(event) => setAcknowledged(event.currentTarget.checked)}
        />
        {say(words.acknowledge)}
      </label>
      <Show when={acknowledged()}>
        <Line label={say(words.reason)} value={reason()} onInput={setReason} required />
        <div class={styles.actions}>
          <Button type="submit" kind="main" disabled={reason().trim() === "" || props.saving.progress() !== undefined}>
            {say(words.allTheSame)}
          </Button>
        </div>
      </Show>
    </form>
  )
}
