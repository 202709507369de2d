import { useSearchParams } from "@solidjs/router"
import { exportListedEndpoint, listListedEndpoint } from "@wengang/contract/endpoints/listed.ts"
import { createMemo, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { AreaTree } from "../../areas/AreaTree/AreaTree.tsx"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { words as layoutWords } from "../../layout/layout.words.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { listPages } from "../../layout/Pager/listPages.ts"
import { Pager } from "../../layout/Pager/Pager.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { SkipTo } from "../../layout/SkipTo/SkipTo.tsx"
import toolStyles from "../../ledgers/LedgerPage/LedgerPage.module.css"
import { LedgerTabs } from "../../ledgers/LedgerTabs/LedgerTabs.tsx"
import { words as ledgerWords } from "../../ledgers/ledgers.words.ts"
import { mayDo } from "../../people/session.ts"
import { ListedQuery } from "../ListedQuery/ListedQuery.tsx"
import { ListedTable } from "../ListedTable/ListedTable.tsx"
import { words } from "../listed.words.ts"
import { type ListedFilters, listedAddress, listedFiltersIn } from "../listedFilters.ts"

const pageSize = 50

/** What other bureaus' lists say of persons of the area: to be looked at and taken along, never written. */
export function ListedPage() {
  const [search] = useSearchParams()
  const filters = createMemo(() => listedFiltersIn(search))
  const { page, again, place } = listPages(pageSize, filters, (query) => call(listListedEndpoint, { query }))
  return (
    <>
      <PageHead title={say(words.title)}>
        <p>{say(words.hint)}</p>
      </PageHead>
      <SkipTo target="query">{say(layoutWords.toQuery)}</SkipTo>
      <LedgerTabs ledger="listed" area={filters().area} />
      <Sided side={<AreaTree area={filters().area} address={(area) => listedAddress(inArea(filters(), area))} />}>
        <ListedQuery filters={filters()} />
        <SkipTo target="rows">{say(layoutWords.toList)}</SkipTo>
        <Show when={mayDo("ledger.export")}>
          <Tools filters={filters()} />
        </Show>
        <div id="rows" class={toolStyles.rows} tabindex="-1">
          <Loaded resource={page} again={() => void again()}>
            {(loaded) => (
              <Show
                when={loaded().rows.length > 0}
                fallback={<Empty title={say(words.none)} hint={say(words.noneHint)} />}
              >
                <ListedTable rows={loaded().rows} />
                <Pager
                  address={(start) => listedAddress(filters(), start)}
                  {...place(loaded(), loaded().rows.length)}
                />
              </Show>
            )}
          </Loaded>
        </div>
      </Sided>
    </>
  )
}

function Tools(props: { readonly filters: ListedFilters }) {
  const file = (format: "xlsx" | "csv") => addressOf(exportListedEndpoint, { query: { ...props.filters, format } })
  return (
    <div id="tools" class={toolStyles.tools} tabindex="-1" role="toolbar" aria-label={say(ledgerWords.tools)}>
      <Exports address={file} />
    </div>
  )
}

function inArea({ area: _, ...others }: ListedFilters, area: string | undefined): ListedFilters {
  return area === undefined ? others : { ...others, area }
}
