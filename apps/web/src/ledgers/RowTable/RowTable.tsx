import { sortableFields } from "@wengang/domain/ledgers/sortableFields.ts"
import { createEffect, createMemo, For, onCleanup, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { SortHead, type Sorting } from "../../layout/SortHead/SortHead.tsx"
import { createBadges } from "../badges.ts"
import { hiddenColumns } from "../hiddenColumns.ts"
import { keyFields, labelOf, listedColumns, mayKeep, type RowLedgerName, titleOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import { isJudged } from "../openSuspicions.ts"
import type { ShownRow } from "../shownRows.ts"
import { ColumnWidths } from "./ColumnWidths.ts"
import { createLeads } from "./leads.ts"
import { isNumber } from "./makeCell.ts"
import { Row } from "./Row.tsx"
import styles from "./RowTable.module.css"

interface Props {
  readonly ledger: RowLedgerName
  readonly rows: ReadonlyArray<ShownRow>
  /** The day gone by whose rows they are: not sorted, not judged, and leading to rows as they were then. */
  readonly asOf?: string | undefined
  readonly sorting: Sorting
  /** Where the rows stand in a longer list that is scrolled. */
  readonly part?: Part
}

/** The long list of which rows are a part. */
interface Part {
  /** How many there are in all; -1 where that is not known. */
  readonly count: number
  /** Pixels: of a row, and of all that were fetched. */
  readonly rowHeight: number
  readonly height: number
  /** Whether nobody scrolls just now. */
  readonly still: boolean
  readonly scrolls: (element: HTMLElement) => void
}

/** A page of a ledger; the key leads to the row, and a badge to what stands against it. */
export function RowTable(props: Props) {
  const shown = createMemo(() =>
    listedColumns(props.ledger).filter(({ name }) => !hiddenColumns(props.ledger).has(name))
  )
  const sortable = () => new Set(sortableFields(props.ledger))
  const judged = () => isJudged(props.ledger) && props.asOf === undefined
  const keyColumn = () => keyFields(props.ledger)[0]
  const kept = () => mayKeep(props.ledger) && props.asOf === undefined
  const isScrolled = () => props.part?.still === false
  const leads = createLeads(isScrolled)
  const about = createBadges(
    props.ledger,
    () => (props.asOf === undefined ? props.rows : []).map(({ row }) => row().key),
    () => props.part?.still !== false
  )
  return (
    <Scroller label={say(titleOf(props.ledger))} scrolls={props.part?.scrolls}>
      {/* Rows are made for their columns, and made anew where these change. */}
      <Show when={shown()} keyed>
        {(columns) => (
          <table
            ref={(table) => {
              keepWidths(table, props)
              leads.watch(table)
            }}
            data-scrolled={isScrolled() ? "" : undefined}
            class={`${styles.table} ${props.part === undefined ? "" : styles.long}`}
            aria-rowcount={props.part === undefined ? undefined : props.part.count + (props.part.count < 0 ? 0 : 1)}
          >
            <caption class="visually-hidden">{say(titleOf(props.ledger))}</caption>
            <thead>
              <tr aria-rowindex={props.part === undefined ? undefined : 1}>
                <Show when={judged()}>
                  <th scope="col">{say(words.suspicions)}</th>
                </Show>
                <For each={columns}>
                  {(column) => (
                    <>
                      <SortHead
                        column={column.name}
                        class={isNumber(column) ? styles.number : undefined}
                        sorting={props.asOf === undefined && sortable().has(column.name) ? props.sorting : undefined}
                      >
                        {say(labelOf(column))}
                      </SortHead>
                      <Show when={column.name === keyColumn() && kept()}>
                        <th scope="col" class={styles.action}>
                          {say(words.action)}
                        </th>
                      </Show>
                    </>
                  )}
                </For>
              </tr>
            </thead>
            <tbody style={{ height: props.part === undefined ? undefined : `${props.part.height}px` }}>
              <For each={props.rows}>
                {(shown) => (
                  <Row
                    ledger={props.ledger}
                    columns={columns}
                    keyColumn={keyColumn()}
                    asOf={props.asOf}
                    kept={kept()}
                    shown={shown}
                    lead={leads.lead}
                    rowHeight={props.part?.rowHeight}
                    about={judged() ? about : undefined}
                  />
                )}
              </For>
            </tbody>
          </table>
        )}
      </Show>
    </Scroller>
  )
}

/** Has the columns of a long list grow with what comes into sight, whenever nobody scrolls. */
function keepWidths(table: HTMLTableElement, props: Props): void {
  if (props.part === undefined) return
  const widths = new ColumnWidths(table)
  const isFilled = createMemo(() => props.rows.length > 0)
  createEffect(() => {
    if (isFilled()) widths.grow()
  })
  createEffect(() => {
    if (props.part?.still !== true) return
    widths.watch()
    onCleanup(() => widths.rest())
  })
}
