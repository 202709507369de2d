import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { words } from "../suspicions.words.ts"
import styles from "./Remarked.module.css"

/** That whoever wrote the row said something of it, and what, as far as a list has room. */
export function Remarked(props: { readonly text: string }) {
  return (
    <p class={styles.remarked}>
      <span class={styles.mark}>{say(words.remark)}</span> <Chinese>{props.text}</Chinese>
    </p>
  )
}
