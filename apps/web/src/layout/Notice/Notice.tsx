import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { lastRun } from "../../runs/lastRun.ts"
import { words } from "../layout.words.ts"
import styles from "./Notice.module.css"

/** Who may see this page, and whether its ledgers are real. */
export function Notice() {
  const isDemonstration = () => lastRun.error === undefined && lastRun.latest?.demonstration === true
  return (
    <section class={styles.notice} aria-label={say(words.noticeTitle)}>
      <p>
        {say(words.localOnly)} <Show when={isDemonstration()}>{say(words.demonstration)}</Show>
      </p>
    </section>
  )
}
