import { Mark } from "../../feedback/Mark/Mark.tsx"
import { say } from "../../language/language.ts"
import { shapes } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import { severityWords } from "../../suspicions/suspicions.words.ts"
import type { CellMark } from "../CellMark.ts"

/** What is said of a cell or row, behind the mark of how grave it is. */
export function SaidMark(props: { readonly mark: CellMark }) {
  return (
    <>
      <Mark tone={props.mark.severity} shape={shapes[props.mark.severity]}>
        {say(props.mark.word ?? severityWords[props.mark.severity])}
      </Mark>{" "}
      {say(props.mark.sentence)}
    </>
  )
}
