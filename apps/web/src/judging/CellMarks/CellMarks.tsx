import { For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import type { Verdict } from "../../ledgers/rows.ts"
import { SeverityMark } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import styles from "./CellMarks.module.css"

/** What rules say of a cell, at the cell: how grave, by colour and shape, and in a sentence. Its id describes the control. */
export function CellMarks(props: { readonly id: string; readonly verdicts: ReadonlyArray<Verdict> }) {
  return (
    <Show when={props.verdicts.length > 0}>
      <ul class={styles.marks} id={props.id}>
        <For each={props.verdicts}>
          {(verdict) => (
            <li class={styles[verdict.severity]}>
              <SeverityMark severity={verdict.severity} /> {say(verdict.message)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
