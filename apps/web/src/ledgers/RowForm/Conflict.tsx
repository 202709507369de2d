import { TwoVersions } from "../../forms/TwoVersions/TwoVersions.tsx"
import { say } from "../../language/language.ts"
import { CellText } from "../CellText/CellText.tsx"
import { valueIn } from "../fieldText.ts"
import { type Column, labelOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import type { LedgerRow } from "../rows.ts"
import type { Editing } from "./editing.ts"

interface Props {
  readonly editing: Editing
  readonly current: LedgerRow
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** What is written in the form, beside the row as somebody else has saved it meanwhile. */
export function Conflict(props: Props) {
  const mine = (column: Column) => {
    const read = valueIn(column, props.editing.texts()[column.name] ?? "")
    return "value" in read ? read.value : null
  }
  const fields = () =>
    props.editing.changed().map((column) => ({
      label: say(labelOf(column)),
      mine: () => <CellText column={column} value={mine(column)} />,
      theirs: () => <CellText column={column} value={props.current.values[column.name]} />
    }))
  return (
    <TwoVersions
      heading="h2"
      title={say(words.conflict)}
      hint={say(words.conflictHint)}
      fields={fields()}
      onMine={props.onMine}
      onTheirs={props.onTheirs}
    />
  )
}
