import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import { say } from "../../language/language.ts"
import { stateWords } from "../suspicions.words.ts"
import styles from "./StateMark.module.css"

/** How far a suspicion has come. */
export function StateMark(props: { readonly state: SuspicionState }) {
  return <span class={`${styles.mark} ${styles[props.state]}`}>{say(stateWords[props.state])}</span>
}
