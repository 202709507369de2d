import { A } from "@solidjs/router"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { listAddress } from "../../suspicions/filters.ts"
import { stateWords } from "../../suspicions/suspicions.words.ts"
import { showMonth } from "../../values/showDay.ts"
import { words } from "../concerned.words.ts"
import type { ConcernedFilters } from "../concernedFilters.ts"
import styles from "./Conditions.module.css"

/** Which suspicions the list is of, in words, with the way to them. */
export function Conditions(props: {
  readonly filters: ConcernedFilters
  /** What the rule is called. */
  readonly title: Sentence | null
  /** The address of the same without the month. */
  readonly allMonths?: string
}) {
  const states = () => (props.filters.state ?? (["open", "confirmed"] as const)).map((one) => say(stateWords[one]))
  const suspicions = () => {
    const { month: _, ...filters } = props.filters
    return listAddress(filters)
  }
  return (
    <p class={styles.conditions}>
      <Show when={props.title}>{(title) => <span>{say(words.rule(say(title())))}</span>}</Show>
      <span>{say(words.states(states().join("、")))}</span>
      <Show when={props.filters.month}>{(month) => <span>{say(words.month(showMonth(month())))}</span>}</Show>
      <Show when={props.filters.month && props.allMonths}>{(all) => <A href={all()}>{say(words.allMonths)}</A>}</Show>
      <Show when={props.filters.extent}>
        <span>{say(words.onlyWhole)}</span>
      </Show>
      <A href={suspicions()}>{say(words.toSuspicions)}</A>
    </p>
  )
}
