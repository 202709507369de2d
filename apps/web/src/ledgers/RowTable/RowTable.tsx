import { A } from "@solidjs/router"
import { sortableFields } from "@wengang/domain/ledgers/sortableFields.ts"
import { createResource, For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { SortHead, type Sorting } from "../../layout/SortHead/SortHead.tsx"
import { listAddress } from "../../suspicions/filters.ts"
import { severityOf } from "../../suspicions/severest.ts"
import { CellText } from "../CellText/CellText.tsx"
import { hiddenColumns } from "../hiddenColumns.ts"
import { columnsOf, keyFields, labelOf, type RowLedgerName, rowAddress, titleOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import { isJudged, openSuspicions } from "../openSuspicions.ts"
import type { LedgerRow } from "../rows.ts"
import styles from "./RowTable.module.css"

interface Props {
  readonly ledger: RowLedgerName
  readonly rows: ReadonlyArray<LedgerRow>
  /** Whether they are rows of a day gone by: not sorted, not judged, and no way to what stands now. */
  readonly past: boolean
  readonly sorting: Sorting
}

/** A page of a ledger; the key leads to the row, and a badge to what stands against it. */
export function RowTable(props: Props) {
  const shown = () => columnsOf(props.ledger).filter(({ name }) => !hiddenColumns(props.ledger).has(name))
  const sortable = () => new Set(sortableFields(props.ledger))
  const judged = () => isJudged(props.ledger) && !props.past
  const first = () => keyFields(props.ledger)[0]
  const wanted = () => ({ ledger: props.ledger, keys: props.past ? [] : props.rows.map(({ key }) => key) })
  const [suspicions] = createResource(wanted, ({ ledger, keys }) => openSuspicions(ledger, keys))
  const about = (key: string) => (suspicions.state === "ready" ? (suspicions.latest?.get(key) ?? []) : [])
  return (
    <Scroller label={say(titleOf(props.ledger))}>
      <table class={styles.table}>
        <caption class="visually-hidden">{say(titleOf(props.ledger))}</caption>
        <thead>
          <tr>
            <Show when={judged()}>
              <th scope="col">{say(words.suspicions)}</th>
            </Show>
            <For each={shown()}>
              {(column) => (
                <SortHead
                  column={column.name}
                  sorting={!props.past && sortable().has(column.name) ? props.sorting : undefined}
                >
                  {say(labelOf(column))}
                </SortHead>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <Show when={judged()}>
                  <td>
                    <Show when={about(row.key).length > 0}>
                      <A
                        href={listAddress({ subject: `${props.ledger}:${row.key}` })}
                        class={`${styles.badge} ${styles[severityOf(about(row.key))]}`}
                        aria-label={say(words.suspicionsOf(about(row.key).length, row.key))}
                      >
                        {about(row.key).length}
                      </A>
                    </Show>
                  </td>
                </Show>
                <For each={shown()}>
                  {(column) => (
                    <td class={column.kind === "yuan" || column.kind === "integer" ? styles.number : undefined}>
                      <Show
                        when={column.name === first() && !props.past}
                        fallback={<CellText column={column} value={row.values[column.name]} />}
                      >
                        <A href={rowAddress(props.ledger, row.key)} class={styles.key}>
                          {String(row.values[column.name])}
                        </A>
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Scroller>
  )
}
