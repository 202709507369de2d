import { For } from "solid-js"
import type { RuleCard } from "../../api/answers.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { showDay } from "../../values/showDay.ts"
import { words } from "../rules.words.ts"
import styles from "./Basis.module.css"

/** The clauses that a rule applies, with the documents they stand in. */
export function Basis(props: { readonly basis: RuleCard["basis"] }) {
  return (
    <>
      <h3 class={styles.title}>{say(words.basis)}</h3>
      <ul class={styles.basis}>
        <For each={props.basis}>
          {(clause) => (
            <li>
              <Chinese class={styles.demands}>{clause.demands}</Chinese>
              <cite class={styles.source}>
                <Chinese>{clause.title}</Chinese>{" "}
                {clause.date === null ? say(words.undated) : say(words.issued(showDay(clause.date)))}
              </cite>
            </li>
          )}
        </For>
      </ul>
    </>
  )
}
