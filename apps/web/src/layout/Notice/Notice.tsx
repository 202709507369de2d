import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { lastRun } from "../../runs/lastRun.ts"
import { words } from "../layout.words.ts"
import styles from "./Notice.module.css"

/** Says so where the ledgers are not real. */
export function Notice() {
  const isDemonstration = () => lastRun.error === undefined && lastRun.latest?.demonstration === true
  return (
    <Show when={isDemonstration()}>
      <section class={styles.notice} aria-label={say(words.noticeTitle)}>
        <p>{say(words.demonstration)}</p>
      </section>
    </Show>
  )
}
