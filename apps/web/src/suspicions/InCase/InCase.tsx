import { A } from "@solidjs/router"
import { caseStateTitles } from "@wengang/domain/rectification/Case.ts"
import { Show } from "solid-js"
import type { ListedSuspicion } from "../../api/answers.ts"
import { say } from "../../language/language.ts"
import { words } from "../suspicions.words.ts"
import styles from "./InCase.module.css"

/** The case that a suspicion is in or was last, with the way there. */
export function InCase(props: { readonly case: ListedSuspicion["case"] }) {
  return (
    <Show when={props.case}>
      {(held) => (
        <A href={`/cases/${held().id}`} class={styles.case}>
          {say(words.inCase(held().number, say(caseStateTitles[held().state])))}
        </A>
      )}
    </Show>
  )
}

/** Whether a suspicion may not be handed over: it is in a case that is still open. */
export function isHandedOver(held: ListedSuspicion["case"]): boolean {
  return held !== null && held.state !== "closed"
}
