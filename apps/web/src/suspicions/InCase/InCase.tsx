import { A } from "@solidjs/router"
import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import { caseStateTitles } from "@wengang/domain/rectification/Case.ts"
import { For, Show } from "solid-js"
import type { ListedSuspicion } from "../../api/answers.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { words } from "../suspicions.words.ts"
import styles from "./InCase.module.css"

/** The case that a suspicion is in or was last, with the way there; of one that came back, the cases before too. */
export function InCase(props: { readonly of: Pick<ListedSuspicion, "case"> & { readonly state: SuspicionState } }) {
  const stands = () => props.of.state === "open" || props.of.state === "confirmed"
  return (
    <Show when={props.of.case}>
      {(held) => (
        <>
          <A href={`/cases/${held().id}`} class={styles.case}>
            {say(words.inCase(held().number, say(caseStateTitles[held().state])))}
          </A>
          <Show when={held().state === "closed" && stands()}>
            <span class={styles.relapse}>{say(words.relapsed)}</span>
          </Show>
          <For each={held().before}>
            {(former) => (
              <span class={styles.relapse}>
                {say(words.relapseOf)}{" "}
                <A href={`/cases/${former.id}`} class={styles.case}>
                  <Chinese>{former.number}</Chinese>
                </A>
              </span>
            )}
          </For>
        </>
      )}
    </Show>
  )
}

/** Whether a suspicion may not be handed over: it is in a case that is still open. */
export function isHandedOver(held: ListedSuspicion["case"]): boolean {
  return held !== null && held.state !== "closed"
}
