import { For } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { CellText } from "../CellText/CellText.tsx"
import { valueIn } from "../fieldText.ts"
import { labelOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import type { LedgerRow } from "../rows.ts"
import type { Editing } from "./editing.ts"
import styles from "./RowForm.module.css"

interface Props {
  readonly editing: Editing
  readonly current: LedgerRow
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** Both versions of a row that somebody else has saved meanwhile; one of them is chosen. */
export function Conflict(props: Props) {
  const mine = (name: string) => {
    const column = props.editing.columns.find((one) => one.name === name)
    const read = column === undefined ? undefined : valueIn(column, props.editing.texts()[name] ?? "")
    return read !== undefined && "value" in read ? read.value : null
  }
  return (
    <section class={styles.conflict} aria-labelledby="conflict">
      <h2 id="conflict">{say(words.conflict)}</h2>
      <p>{say(words.conflictHint)}</p>
      <Scroller label={say(words.conflict)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.field)}</th>
              <th scope="col">{say(words.mine)}</th>
              <th scope="col">{say(words.theirs)}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.editing.changed()}>
              {(column) => (
                <tr>
                  <th scope="row">{say(labelOf(column))}</th>
                  <td>
                    <CellText column={column} value={mine(column.name)} />
                  </td>
                  <td>
                    <CellText column={column} value={props.current.values[column.name]} />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Scroller>
      <div class={styles.actions}>
        <Button kind="main" onClick={props.onMine}>
          {say(words.keepMine)}
        </Button>
        <Button onClick={props.onTheirs}>{say(words.keepTheirs)}</Button>
      </div>
    </section>
  )
}
