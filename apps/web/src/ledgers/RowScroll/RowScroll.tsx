import { createVirtualizer } from "@tanstack/solid-virtual"
import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { words as feedbackWords } from "../../feedback/feedback.words.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { createPainted } from "../../layout/createPainted.ts"
import type { Sorting } from "../../layout/SortHead/SortHead.tsx"
import { callQuery, type LedgerQuery, sortingOf } from "../ledgerAddress.ts"
import type { RowLedgerName } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import { RowTable } from "../RowTable/RowTable.tsx"
import { type RowStream, rowStream } from "../rowStream.ts"
import { createRecycled } from "../shownRows.ts"
import styles from "./RowScroll.module.css"

const pageSize = 100
/** How many rows before the end the next page is asked for. */
const ahead = 150
/**
 * Rows that come and go together. A frame in which anything in the document changed takes a browser as long as eight rows
 * drawn anew; one that only scrolls costs next to nothing.
 */
const together = 6
/** How many times as many stay drawn above and below those in sight. */
const overscan = 2
/** Rows that come to the screen before the others are drawn. */
const atFirst = 2 * together
/** Pixels; the style sheet of the table has the same. */
const rowHeight = 38
/** Milliseconds: twice so long after they were last scrolled rows are asked about. */
const pause = 80

/** All rows of a ledger that a query finds, in one table that fetches them as it is scrolled and draws those in sight. */
export function RowScroll(props: { readonly ledger: RowLedgerName; readonly query: LedgerQuery }) {
  const { ledger, query } = props
  const rows = rowStream((after) =>
    call(listRowsEndpoint, {
      params: { ledger },
      query: { ...callQuery(query), limit: String(pageSize), ...(after === undefined ? {} : { after }) }
    })
  )
  void rows.more()
  return (
    <>
      <Show
        when={rows.count() > 0 || !rows.done()}
        fallback={<Empty title={say(words.noRows)} hint={say(words.noRowsHint)} />}
      >
        <Show
          when={rows.count() > 0}
          fallback={
            <Show when={rows.error() === undefined}>
              <p role="status" aria-busy="true">
                {say(feedbackWords.loading)}
              </p>
            </Show>
          }
        >
          <Rows ledger={ledger} rows={rows} sorting={sortingOf(ledger, query)} />
        </Show>
      </Show>
      <Show when={rows.error()}>
        {(error) => (
          <div class={styles.told}>
            <Told error={error()} />
            <Button onClick={() => void rows.more()}>{say(feedbackWords.again)}</Button>
          </div>
        )}
      </Show>
    </>
  )
}

function Rows(props: { readonly ledger: RowLedgerName; readonly rows: RowStream; readonly sorting: Sorting }) {
  const [scroller, setScroller] = createSignal<HTMLElement | null>(null)
  const [isScrolled, setScrolled] = createSignal(false)
  const virtual = createVirtualizer({
    get count() {
      return Math.ceil(props.rows.count() / together)
    },
    getScrollElement: scroller,
    estimateSize: () => together * rowHeight,
    overscan,
    isScrollingResetDelay: pause,
    onChange: ({ isScrolling }) => setScrolled(isScrolling)
  })
  const first = createMemo(() => (virtual.getVirtualItems()[0]?.index ?? 0) * together)
  // As many all the time: rows are not to leave at one end in one frame and to come at the other in the next.
  const drawn = createMemo<number>((most) => Math.max(most, virtual.getVirtualItems().length * together), 0)
  const isPainted = createPainted()
  const end = () => first() + (isPainted() ? drawn() : Math.min(drawn(), atFirst))
  const [still, setStill] = createSignal(true)
  const shown = createRecycled(first, () => props.rows.slice(first(), end()), still)
  createEffect(() => {
    if (first() + drawn() + ahead >= props.rows.count()) void props.rows.more()
  })
  createEffect(
    on([first, end, isScrolled], () => {
      setStill(false)
      if (isScrolled()) return
      const rest = setTimeout(() => setStill(true), pause)
      onCleanup(() => clearTimeout(rest))
    })
  )
  return (
    <>
      <RowTable
        ledger={props.ledger}
        rows={shown()}
        sorting={props.sorting}
        part={{
          count: props.rows.done() ? props.rows.count() : -1,
          rowHeight,
          height: props.rows.count() * rowHeight,
          still: still(),
          scrolls: setScroller
        }}
      />
      <p class={styles.told}>{say(words.fetched(props.rows.count(), props.rows.done(), props.rows.total() ?? 0))}</p>
    </>
  )
}
