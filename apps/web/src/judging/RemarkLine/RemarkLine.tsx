import { Line } from "../../forms/Line/Line.tsx"
import { say } from "../../language/language.ts"
import type { Verdict } from "../../ledgers/rows.ts"
import { words } from "../judging.words.ts"
import type { Remarks } from "../remarks.ts"
import { ruleTitle } from "../ruleTitle.ts"

interface Props {
  readonly verdict: Verdict
  readonly remarks: Remarks
  /** The row that it is sent with. */
  readonly row: string
  readonly hint?: string
}

/** Why a warning is accepted, written down where it is said: saved with the row, read by whoever judges the suspicion. */
export function RemarkLine(props: Props) {
  return (
    <Line
      label={say(words.remarkOn(ruleTitle(props.verdict.rule)))}
      value={props.remarks.of(props.row, props.verdict)}
      hint={props.hint}
      onInput={(text) => props.remarks.set(props.row, props.verdict, text)}
    />
  )
}
