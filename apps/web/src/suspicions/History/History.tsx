import { For, Show } from "solid-js"
import type { HistoryEvent } from "../../api/answers.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { showDay } from "../../values/showDay.ts"
import { StateMark } from "../StateMark/StateMark.tsx"
import { eventWords, words } from "../suspicions.words.ts"
import styles from "./History.module.css"

/** What happened to a suspicion, oldest first. */
export function History(props: { readonly events: ReadonlyArray<HistoryEvent> }) {
  return (
    <ol class={styles.history}>
      <For each={props.events}>
        {(event) => (
          <li>
            <span class={styles.day}>{say(words.historyOn(showDay(event.asOf)))}</span>
            <span>{say(eventWords[event.event] ?? { zh: event.event, en: event.event })}</span>
            <StateMark state={event.state} />
            <Show when={event.actorName}>{(name) => <Chinese>{name()}</Chinese>}</Show>
            <Show when={event.reason}>{(reason) => <Chinese class={styles.reason}>{reason()}</Chinese>}</Show>
          </li>
        )}
      </For>
    </ol>
  )
}
