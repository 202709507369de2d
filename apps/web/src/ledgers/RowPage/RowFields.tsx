import { For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { CellText } from "../CellText/CellText.tsx"
import { columnsOf, labelOf, type RowLedgerName } from "../ledgerColumns.ts"
import { Reveal } from "../Reveal/Reveal.tsx"
import type { LedgerRow } from "../rows.ts"
import styles from "./RowPage.module.css"

/** All fields of a row under their labels; of a day gone by masked numbers stay so. */
export function RowFields(props: { readonly ledger: RowLedgerName; readonly row: LedgerRow; readonly past?: boolean }) {
  return (
    <dl class={styles.fields}>
      <For each={columnsOf(props.ledger)}>
        {(column) => (
          <div>
            <dt>{say(labelOf(column))}</dt>
            <dd>
              <Show
                when={props.past !== true}
                fallback={<CellText column={column} value={props.row.values[column.name]} />}
              >
                <Reveal
                  ledger={props.ledger}
                  rowKey={props.row.key}
                  column={column}
                  value={props.row.values[column.name]}
                />
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  )
}
