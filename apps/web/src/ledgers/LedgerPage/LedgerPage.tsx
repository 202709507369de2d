import { A, Navigate, useLocation, useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { exportRowsEndpoint } from "@wengang/contract/endpoints/exports.ts"
import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { createMemo, createResource, createSignal, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { AreaTree } from "../../areas/AreaTree/AreaTree.tsx"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { words as layoutWords } from "../../layout/layout.words.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { Pager, type Trail } from "../../layout/Pager/Pager.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { SignedBy } from "../../layout/SignedBy/SignedBy.tsx"
import { SkipTo } from "../../layout/SkipTo/SkipTo.tsx"
import { mayDo } from "../../people/session.ts"
import { queryOfAddress, withQuery } from "../../savedViews/addresses.ts"
import { SavedViews } from "../../savedViews/SavedViews/SavedViews.tsx"
import { showDay } from "../../values/showDay.ts"
import { ColumnChooser } from "../ColumnChooser/ColumnChooser.tsx"
import { LedgerQuery } from "../LedgerQuery/LedgerQuery.tsx"
import { LedgerTabs } from "../LedgerTabs/LedgerTabs.tsx"
import {
  callQuery,
  conditionsIn,
  ledgerAddress,
  type LedgerQuery as Query,
  queryIn,
  sortingOf
} from "../ledgerAddress.ts"
import { ledgerIn, mayKeep, type RowLedgerName, titleOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import { RowScroll } from "../RowScroll/RowScroll.tsx"
import { RowTable } from "../RowTable/RowTable.tsx"
import { rowsMode, showRowsIn } from "../rowsMode.ts"
import { shownAsTheyAre } from "../shownRows.ts"
import styles from "./LedgerPage.module.css"

const pageSize = 50

/** A ledger: area on the left, query and tools above, its rows page by page. */
export function LedgerPage() {
  const params = useParams()
  return (
    <Show when={ledgerIn(params.ledger)} fallback={<Navigate href="/ledgers/household" />} keyed>
      {(ledger) => <LedgerList ledger={ledger} />}
    </Show>
  )
}

function LedgerList(props: { readonly ledger: RowLedgerName }) {
  const [search] = useSearchParams()
  const location = useLocation<Trail>()
  const query = createMemo(() => queryIn(search))
  const after = () => (typeof search.after === "string" ? search.after : undefined)
  const wanted = () => ({ query: query(), after: after(), before: after() === undefined ? 0 : trailOf(location.state) })
  const inPages = () => rowsMode() === "pages" || after() !== undefined || query().asOf !== undefined
  const [refreshed, setRefreshed] = createSignal(0)
  const [page, { refetch }] = createResource(
    () => inPages() && wanted(),
    async ({ query: asked, after: start, before }) => ({
      ...(await call(listRowsEndpoint, {
        params: { ledger: props.ledger },
        query: { ...callQuery(asked), limit: String(pageSize), ...(start ? { after: start } : {}) }
      })),
      before
    })
  )
  const address = (area: string | undefined) => ledgerAddress(props.ledger, { ...query(), area })
  return (
    <>
      <PageHead title={say(words.title(say(titleOf(props.ledger))))} />
      <SkipTo target="query">{say(layoutWords.toQuery)}</SkipTo>
      <SkipTo target="tools">{say(layoutWords.toTools)}</SkipTo>
      <LedgerTabs ledger={props.ledger} area={query().area} />
      <Sided side={<AreaTree area={query().area} address={address} />}>
        <LedgerQuery ledger={props.ledger} query={query()} />
        <SkipTo target="rows">{say(layoutWords.toList)}</SkipTo>
        <SavedViews
          list={props.ledger}
          query={queryOfAddress(ledgerAddress(props.ledger, query()))}
          address={(kept) => withQuery(`/ledgers/${props.ledger}`, kept)}
        />
        <Show when={query().asOf}>
          {(day) => (
            <p class={styles.past} role="status">
              {say(words.past(showDay(day())))}{" "}
              <A href={ledgerAddress(props.ledger, { area: query().area, filter: [] })}>{say(words.toNow)}</A>
            </p>
          )}
        </Show>
        <Tools
          ledger={props.ledger}
          query={query()}
          onRefresh={() => (inPages() ? void refetch() : setRefreshed(refreshed() + 1))}
        />
        <div id="rows" class={styles.rows} tabindex="-1">
          <Show when={!inPages()}>
            <Show when={`${refreshed()} ${ledgerAddress(props.ledger, query())}`} keyed>
              {(_) => <RowScroll ledger={props.ledger} query={query()} />}
            </Show>
          </Show>
          <Show when={inPages()}>
            <Loaded resource={page} again={() => void refetch()}>
              {(loaded) => (
                <Show
                  when={loaded().rows.length > 0}
                  fallback={<Empty title={say(words.noRows)} hint={say(words.noRowsHint)} />}
                >
                  <RowTable
                    ledger={props.ledger}
                    rows={shownAsTheyAre(loaded().rows)}
                    asOf={query().asOf}
                    sorting={sortingOf(props.ledger, query())}
                  />
                  <SignedBy />
                  <Pager
                    address={(start) => ledgerAddress(props.ledger, query(), start)}
                    after={after()}
                    next={loaded().next}
                    pagesBefore={loaded().before}
                    size={pageSize}
                    shown={loaded().rows.length}
                    total={loaded().total}
                  />
                </Show>
              )}
            </Loaded>
          </Show>
        </div>
      </Sided>
    </>
  )
}

function trailOf(state: Readonly<Partial<Trail>> | null): number | undefined {
  return state?.trail?.length
}

function Tools(props: { readonly ledger: RowLedgerName; readonly query: Query; readonly onRefresh: () => void }) {
  const navigate = useNavigate()
  const isPast = () => props.query.asOf !== undefined
  const file = (format: "xlsx" | "csv") =>
    addressOf(exportRowsEndpoint, { params: { ledger: props.ledger }, query: { ...callQuery(props.query), format } })
  return (
    <div id="tools" class={styles.tools} tabindex="-1" role="toolbar" aria-label={say(words.tools)}>
      <Show when={mayKeep(props.ledger) && !isPast()}>
        <Button kind="main" onClick={() => navigate(`/ledgers/${props.ledger}/new`)}>
          {say(words.add)}
        </Button>
      </Show>
      <Show when={(props.ledger === "attendance" || props.ledger === "pay") && mayKeep(props.ledger) && !isPast()}>
        <Button onClick={() => navigate(`/months${props.query.area === undefined ? "" : `?area=${props.query.area}`}`)}>
          {say(words.wholeMonth)}
        </Button>
      </Show>
      <Show when={props.ledger === "trainee" && mayKeep("trainee") && !isPast() && conditionsIn(props.query).classId}>
        {(held) => (
          <Button onClick={() => navigate(`/classes/${encodeURIComponent(held())}/roster`)}>{say(words.roster)}</Button>
        )}
      </Show>
      <Show when={props.ledger === "employment" && mayKeep(props.ledger) && !isPast()}>
        <Button
          onClick={() =>
            navigate(`/employment/updates${props.query.area === undefined ? "" : `?area=${props.query.area}`}`)
          }
        >
          {say(words.updates)}
        </Button>
      </Show>
      <Button onClick={props.onRefresh}>{say(words.refresh)}</Button>
      <Show when={mayDo("ledger.export")}>
        <Exports address={file} />
      </Show>
      <Button
        onClick={() => {
          const mode = rowsMode() === "pages" ? "scroll" : "pages"
          showRowsIn(mode)
          navigate(ledgerAddress(props.ledger, props.query))
        }}
      >
        {say(rowsMode() === "pages" ? words.byScrolling : words.byPages)}
      </Button>
      <Show when={rowsMode() === "pages"}>
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
      </Show>
      <span class={styles.right}>
        <ColumnChooser ledger={props.ledger} />
      </span>
    </div>
  )
}
