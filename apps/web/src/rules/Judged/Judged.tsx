import { Show } from "solid-js"
import type { JudgedRule } from "../../api/answers.ts"
import { say } from "../../language/language.ts"
import { words } from "../rules.words.ts"
import styles from "./Judged.module.css"

/** How often a rule was right so far, as counts: a share of three would say more than it knows. */
export function Judged(props: { readonly judged: JudgedRule["judged"] }) {
  return (
    <Show when={props.judged}>
      {(judged) => {
        const all = () => judged().confirmed + judged().cleared
        return (
          <span class={styles.judged}>
            {say(all() === 0 ? words.notJudged : words.judged(judged().confirmed, all()))}
          </span>
        )
      }}
    </Show>
  )
}
