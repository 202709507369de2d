import { Navigate, useLocation, useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { exportRowsEndpoint } from "@wengang/contract/endpoints/exports.ts"
import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { createMemo, createResource, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { AreaTree } from "../../areas/AreaTree/AreaTree.tsx"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { Pager, type Trail } from "../../layout/Pager/Pager.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { SignedBy } from "../../layout/SignedBy/SignedBy.tsx"
import { mayDo } from "../../people/session.ts"
import { ColumnChooser } from "../ColumnChooser/ColumnChooser.tsx"
import { LedgerQuery } from "../LedgerQuery/LedgerQuery.tsx"
import { LedgerTabs } from "../LedgerTabs/LedgerTabs.tsx"
import { ledgerAddress, type LedgerQuery as Query, queryIn } from "../ledgerAddress.ts"
import { ledgerIn, mayKeep, type RowLedgerName, titleOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import { RowTable } from "../RowTable/RowTable.tsx"
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
  const [page, { refetch }] = createResource(wanted, async ({ query: { area, filter }, after: start, before }) => ({
    ...(await call(listRowsEndpoint, {
      params: { ledger: props.ledger },
      query: { filter, limit: String(pageSize), ...(area ? { area } : {}), ...(start ? { after: start } : {}) }
    })),
    before
  }))
  const address = (area: string | undefined) =>
    ledgerAddress(props.ledger, { filter: query().filter, ...(area === undefined ? {} : { area }) })
  return (
    <>
      <PageHead title={say(words.title(say(titleOf(props.ledger))))} />
      <LedgerTabs ledger={props.ledger} area={query().area} />
      <Sided side={<AreaTree area={query().area} address={address} />}>
        <LedgerQuery ledger={props.ledger} query={query()} />
        <Tools ledger={props.ledger} query={query()} onRefresh={() => void refetch()} />
        <Loaded resource={page} again={() => void refetch()}>
          {(loaded) => (
            <Show
              when={loaded().rows.length > 0}
              fallback={<Empty title={say(words.noRows)} hint={say(words.noRowsHint)} />}
            >
              <RowTable ledger={props.ledger} rows={loaded().rows} />
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
      </Sided>
    </>
  )
}

function trailOf(state: Readonly<Partial<Trail>> | null): number | undefined {
  return state?.trail?.length
}

function Tools(props: { readonly ledger: RowLedgerName; readonly query: Query; readonly onRefresh: () => void }) {
  const navigate = useNavigate()
  const file = (format: "csv" | "xlsx") => {
    const { area, filter } = props.query
    return addressOf(exportRowsEndpoint, {
      params: { ledger: props.ledger },
      query: { format, filter, ...(area === undefined ? {} : { area }) }
    })
  }
  return (
    <div class={styles.tools} role="toolbar" aria-label={say(words.tools)}>
      <Show when={mayKeep(props.ledger)}>
        <Button kind="main" onClick={() => navigate(`/ledgers/${props.ledger}/new`)}>
          {say(words.add)}
        </Button>
      </Show>
      <Show when={(props.ledger === "attendance" || props.ledger === "pay") && mayKeep(props.ledger)}>
        <Button onClick={() => navigate(`/months${props.query.area === undefined ? "" : `?area=${props.query.area}`}`)}>
          {say(words.wholeMonth)}
        </Button>
      </Show>
      <Button onClick={props.onRefresh}>{say(words.refresh)}</Button>
      <Show when={mayDo("ledger.export")}>
        <a href={file("xlsx")} class={styles.file} download="" rel="external">
          {say(words.exportXlsx)}
        </a>
        <a href={file("csv")} class={styles.file} download="" rel="external">
          {say(words.exportCsv)}
        </a>
      </Show>
      <Button onClick={() => window.print()}>{say(words.print)}</Button>
      <span class={styles.right}>
        <ColumnChooser ledger={props.ledger} />
      </span>
    </div>
  )
}
