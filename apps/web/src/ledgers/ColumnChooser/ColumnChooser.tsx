import { For } from "solid-js"
import { say } from "../../language/language.ts"
import { hiddenColumns, showColumn } from "../hiddenColumns.ts"
import { columnsOf, keyFields, labelOf, type RowLedgerName } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import styles from "./ColumnChooser.module.css"

/** Which columns are shown. */
export function ColumnChooser(props: { readonly ledger: RowLedgerName }) {
  const columns = () => columnsOf(props.ledger).filter(({ name }) => name !== keyFields(props.ledger)[0])
  return (
    <details class={styles.chooser}>
      <summary class={styles.summary}>{say(words.columns)}</summary>
      <fieldset class={styles.list}>
        <legend class="visually-hidden">{say(words.columns)}</legend>
        <For each={columns()}>
          {(column) => (
            <label class={styles.column}>
              <input
                type="checkbox"
                checked={!hiddenColumns(props.ledger).has(column.name)}
                onChange={(event) => showColumn(props.ledger, column.name, event.currentTarget.checked)}
              />
              {say(labelOf(column))}
            </label>
          )}
        </For>
      </fieldset>
    </details>
  )
}
