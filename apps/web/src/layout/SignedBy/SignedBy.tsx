import { For } from "solid-js"
import { say } from "../../language/language.ts"
import { session } from "../../people/session.ts"
import { words } from "../layout.words.ts"
import styles from "./SignedBy.module.css"

/** What forms on paper are signed with; shown in print only. */
export function SignedBy() {
  return (
    <dl class={styles.signed}>
      <For each={[words.reportingUnit, words.reportedBy, words.checkedBy, words.reportedOn]}>
        {(word) => (
          <div>
            <dt>{say(word)}</dt>
            <dd>{word === words.reportingUnit ? session.latest?.areaName : ""}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}
