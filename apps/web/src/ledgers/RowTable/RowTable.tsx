import { sortableFields } from "@wengang/domain/ledgers/sortableFields.ts"
import { createEffect, For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { SortHead, type Sorting } from "../../layout/SortHead/SortHead.tsx"
import { listAddress } from "../../suspicions/filters.ts"
import { severityOf } from "../../suspicions/severest.ts"
import { createBadges } from "../badges.ts"
import { CellText } from "../CellText/CellText.tsx"
import { hiddenColumns } from "../hiddenColumns.ts"
import { columnsOf, keyFields, labelOf, type RowLedgerName, rowAddress, titleOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import { isJudged } from "../openSuspicions.ts"
import type { ShownRow } from "../shownRows.ts"
import styles from "./RowTable.module.css"

interface Props {
  readonly ledger: RowLedgerName
  readonly rows: ReadonlyArray<ShownRow>
  /** Whether they are rows of a day gone by: not sorted, not judged, and no way to what stands now. */
  readonly past: boolean
  readonly sorting: Sorting
  /** Where the rows stand in a longer list that is scrolled. */
  readonly part?: Part
}

/** The rows of a long list that are drawn, and the room that the others take. */
interface Part {
  /** How many there are in all; -1 where that is not known. */
  readonly count: number
  /** Pixels. */
  readonly above: number
  readonly below: number
  /** Whether nobody scrolls just now. */
  readonly still: boolean
  readonly scrolls: (element: HTMLElement) => void
}

/** A page of a ledger; the key leads to the row, and a badge to what stands against it. */
export function RowTable(props: Props) {
  const shown = () => columnsOf(props.ledger).filter(({ name }) => !hiddenColumns(props.ledger).has(name))
  const sortable = () => new Set(sortableFields(props.ledger))
  const judged = () => isJudged(props.ledger) && !props.past
  const first = () => keyFields(props.ledger)[0]
  const about = createBadges(
    props.ledger,
    () => (props.past ? [] : props.rows).map(({ row }) => row().key),
    () => props.part?.still !== false
  )
  const columns = () => shown().length + (judged() ? 1 : 0)
  let head: HTMLTableRowElement | undefined
  createEffect(() => {
    if (props.part?.still === true) keepWidths(head)
  })
  return (
    <Scroller label={say(titleOf(props.ledger))} scrolls={props.part?.scrolls}>
      <table
        class={`${styles.table} ${props.part === undefined ? "" : styles.long}`}
        aria-rowcount={props.part === undefined ? undefined : props.part.count + (props.part.count < 0 ? 0 : 1)}
      >
        <caption class="visually-hidden">{say(titleOf(props.ledger))}</caption>
        <thead>
          <tr ref={head} aria-rowindex={props.part === undefined ? undefined : 1}>
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
        <Room height={props.part?.above ?? 0} columns={columns()} />
        <tbody>
          <For each={props.rows}>
            {({ row, at }) => (
              <tr aria-rowindex={props.part === undefined ? undefined : at() + 2}>
                <Show when={judged()}>
                  <td>
                    <Show when={about(row().key).length > 0}>
                      <a
                        href={listAddress({ subject: `${props.ledger}:${row().key}` })}
                        class={`${styles.badge} ${styles[severityOf(about(row().key))]}`}
                        aria-label={say(words.suspicionsOf(about(row().key).length, row().key))}
                      >
                        {about(row().key).length}
                      </a>
                    </Show>
                  </td>
                </Show>
                <For each={shown()}>
                  {(column) => (
                    <td class={column.kind === "yuan" || column.kind === "integer" ? styles.number : undefined}>
                      <Show
                        when={column.name === first() && !props.past}
                        fallback={<CellText column={column} value={row().values[column.name]} />}
                      >
                        <a href={rowAddress(props.ledger, row().key)} class={styles.key}>
                          {String(row().values[column.name])}
                        </a>
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
        <Room height={props.part?.below ?? 0} columns={columns()} />
      </table>
    </Scroller>
  )
}

/** The room that rows take which are not drawn. */
function Room(props: { readonly height: number; readonly columns: number }) {
  return (
    <Show when={props.height > 0}>
      <tbody aria-hidden="true" class={styles.room}>
        <tr>
          <td colSpan={props.columns} style={{ height: `${props.height}px` }} />
        </tr>
      </tbody>
    </Show>
  )
}

/** Columns that have grown stay as wide, so that the table does not jump where shorter rows follow. */
function keepWidths(head: HTMLTableRowElement | undefined): void {
  const cells = [...(head?.cells ?? [])]
  const widths = cells.map((cell) => cell.offsetWidth)
  for (const [at, cell] of cells.entries()) cell.style.minWidth = `${widths[at]}px`
}
