import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import { say } from "../language/language.ts"
import { Scroller } from "../layout/Scroller/Scroller.tsx"
import { CellText } from "../ledgers/CellText/CellText.tsx"
import { columnsOf, labelOf, type RowLedgerName, rowAddress } from "../ledgers/ledgerColumns.ts"
import type { LedgerRow } from "../ledgers/rows.ts"
import { words } from "./households.words.ts"
import styles from "./RowsTable.module.css"

interface Props {
  readonly ledger: RowLedgerName
  readonly title: string
  /** Whose they are. */
  readonly of: string
  readonly rows: ReadonlyArray<LedgerRow>
  /** Columns that all rows share and that are not told again. */
  readonly without: ReadonlyArray<string>
}

/** The rows of one ledger about somebody; nothing but a word where there are none. */
export function RowsTable(props: Props) {
  const columns = () =>
    columnsOf(props.ledger).filter(
      ({ name }) => !props.without.includes(name) && props.rows.some(({ values }) => (values[name] ?? null) !== null)
    )
  return (
    <div class={styles.group}>
      <h3>{props.title}</h3>
      <Show when={props.rows.length > 0} fallback={<p class={styles.none}>{say(words.none)}</p>}>
        <Scroller label={`${props.of} ${props.title}`}>
          <table class={styles.table}>
            <caption class="visually-hidden">{props.title}</caption>
            <thead>
              <tr>
                <For each={columns()}>{(column) => <th scope="col">{say(labelOf(column))}</th>}</For>
                <th scope="col">
                  <span class="visually-hidden">{say(words.open)}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={props.rows}>
                {(row) => (
                  <tr>
                    <For each={columns()}>
                      {(column) => (
                        <td>
                          <CellText column={column} value={row.values[column.name]} />
                        </td>
                      )}
                    </For>
                    <td>
                      <A href={rowAddress(props.ledger, row.key)} aria-label={`${say(words.open)} ${row.key}`}>
                        {say(words.open)}
                      </A>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Scroller>
      </Show>
    </div>
  )
}
