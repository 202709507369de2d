import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import type { ListedSuspicion } from "../../api/answers.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Remarked } from "../Remarked/Remarked.tsx"
import { SeverityMark } from "../SeverityMark/SeverityMark.tsx"
import { words } from "../suspicions.words.ts"
import styles from "./SuspicionLines.module.css"

interface Props {
  readonly suspicions: ReadonlyArray<ListedSuspicion>
  /** Whether each is told with whom it is about. */
  readonly named?: boolean
}

/** The suspicions of what a view is about, each in a line that leads to it. */
export function SuspicionLines(props: Props) {
  return (
    <ul class={styles.lines}>
      <For each={props.suspicions}>
        {(suspicion) => (
          <li>
            <SeverityMark severity={suspicion.severity} />{" "}
            <Show when={props.named === true ? suspicion.called : null}>
              {(name) => (
                <>
                  <Chinese>{name()}</Chinese>
                  {say(words.colon)}
                </>
              )}
            </Show>
            <A href={`/suspicions/${suspicion.id}`}>{say(suspicion.message)}</A>
            <Show when={suspicion.remark}>{(remark) => <Remarked text={remark().text} />}</Show>
          </li>
        )}
      </For>
    </ul>
  )
}
