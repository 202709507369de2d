import { createMemo, For, Show } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { TwoVersions } from "../../forms/TwoVersions/TwoVersions.tsx"
import { ruleTitle } from "../../judging/ruleTitle.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { VerdictList } from "../../ledgers/Verdicts/Verdicts.tsx"
import { shownIn } from "../cellText.ts"
import { Alike, GiveReason } from "../GiveReason/GiveReason.tsx"
import type { GridColumn } from "../GridColumn.ts"
import { words } from "../grid.words.ts"
import { namesOf } from "../namesOf.ts"
import { byRules } from "../refusals.ts"
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
        <RefusedAlike {...props} />
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

/** The rows that the same rules refuse, to be saved all the same for one reason; each is still there by itself below. */
function RefusedAlike(props: Props) {
  const groups = createMemo(() => byRules(props.saving.decisions()))
  const many = createMemo(() => [...groups()].flatMap(([rules, { rows }]) => (rows.length > 1 ? [rules] : [])))
  const rowsOf = (rules: string) => groups().get(rules)?.rows ?? []
  const titleOf = (rules: string) => rules.split(" ").map((rule) => say(ruleTitle(rule)))
  return (
    <For each={many()}>
      {(rules) => (
        <GiveReason
          action={say(words.allTheSameFor(rowsOf(rules).length))}
          busy={props.saving.progress() !== undefined}
          onGive={(reason) => void props.saving.saveAllTheSame(groups().get(rules)?.decisions ?? [], reason)}
        >
          <Alike
            title={say(words.refusedAlike(titleOf(rules), rowsOf(rules).length))}
            rows={namesOf(rowsOf(rules), props.nameOf)}
          />
        </GiveReason>
      )}
    </For>
  )
}

interface One extends Props {
  readonly decision: Decision
  readonly name: string
}

/** What is typed in a row, beside the row as somebody else has saved it. */
function Conflict(props: One) {
  const shown = (column: GridColumn, text: string) => (text === "" ? "—" : shownIn(column, text))
  const fields = () =>
    props.columns
      .filter(({ name }) => name in props.decision.write.sent)
      .map((column) => ({
        label: say(column.label),
        mine: () => <Chinese>{shown(column, props.decision.write.sent[column.name] ?? "")}</Chinese>,
        theirs: () => <Chinese>{shown(column, props.theirText(props.decision, column.name))}</Chinese>
      }))
  return (
    <TwoVersions
      heading="h3"
      title={say(words.changedBy(props.name))}
      fields={fields()}
      onMine={() => void props.saving.keepMine(props.decision)}
      onTheirs={() => props.saving.keepTheirs(props.decision)}
    />
  )
}

/** What the rules say against a row, and the way to save it all the same. */
function Refused(props: One) {
  return (
    <GiveReason
      action={say(words.allTheSame)}
      busy={props.saving.progress() !== undefined}
      onGive={(reason) => void props.saving.saveAllTheSame([props.decision], reason)}
    >
      <VerdictList title={words.refused(props.name)} verdicts={props.decision.refusing ?? []} />
    </GiveReason>
  )
}
