import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { signedIn } from "../../people/session.ts"
import { words } from "../layout.words.ts"
import styles from "./Notice.module.css"

/** Says so where the ledgers are not real. */
export function Notice() {
  return (
    <Show when={signedIn()?.demonstration}>
      <section class={styles.notice} aria-label={say(words.noticeTitle)}>
        <p>{say(words.demonstration)}</p>
      </section>
    </Show>
  )
}
