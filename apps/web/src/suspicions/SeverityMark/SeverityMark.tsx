import type { Severity } from "@wengang/domain/rules/Rule.ts"
import { say } from "../../language/language.ts"
import { severityWords } from "../suspicions.words.ts"
import styles from "./SeverityMark.module.css"

/** How grave a suspicion is, told by word, shape and colour. */
export function SeverityMark(props: { readonly severity: Severity }) {
  return (
    <span class={`${styles.mark} ${styles[props.severity]}`}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        {shapes[props.severity]()}
      </svg>
      {say(severityWords[props.severity])}
    </span>
  )
}

const shapes = {
  error: () => <rect x="1" y="1" width="8" height="8" fill="currentColor" />,
  suspicion: () => <path d="M5 .5 9.7 9H.3z" fill="currentColor" />,
  reminder: () => <circle cx="5" cy="5" r="4.2" fill="currentColor" />
}
