import { For } from "solid-js"
import { say } from "../../language/language.ts"
import { columnsOf, labelOf, type RowLedgerName } from "../ledgerColumns.ts"
import { Reveal } from "../Reveal/Reveal.tsx"
import type { LedgerRow } from "../rows.ts"
import styles from "./RowPage.module.css"

/** All fields of a row under their labels. */
export function RowFields(props: { readonly ledger: RowLedgerName; readonly row: LedgerRow }) {
  return (
    <dl class={styles.fields}>
      <For each={columnsOf(props.ledger)}>
        {(column) => (
          <div>
            <dt>{say(labelOf(column))}</dt>
            <dd>
              <Reveal
                ledger={props.ledger}
                rowKey={props.row.key}
                column={column}
                value={props.row.values[column.name]}
              />
            </dd>
          </div>
        )}
      </For>
    </dl>
  )
}
