import type { Severity } from "@wengang/domain/rules/Rule.ts"
import { Mark, type Shape } from "../../feedback/Mark/Mark.tsx"
import { say } from "../../language/language.ts"
import { severityWords } from "../suspicions.words.ts"

/** How grave a suspicion is. */
export function SeverityMark(props: { readonly severity: Severity }) {
  return (
    <Mark tone={props.severity} shape={shapes[props.severity]}>
      {say(severityWords[props.severity])}
    </Mark>
  )
}

/** The shape of each severity. */
export const shapes: Readonly<Record<Severity, Shape>> = { error: "square", suspicion: "triangle", reminder: "circle" }
