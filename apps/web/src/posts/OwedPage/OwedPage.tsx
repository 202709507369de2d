import { useSearchParams } from "@solidjs/router"
import { exportOwedEndpoint, listOwedEndpoint } from "@wengang/contract/endpoints/payLists.ts"
import { createMemo, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { AreaTree } from "../../areas/AreaTree/AreaTree.tsx"
import { AmountTable } from "../../concerned/AmountTable/AmountTable.tsx"
import { words as amountWords } from "../../concerned/concerned.words.ts"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { listPages } from "../../layout/Pager/listPages.ts"
import { Pager } from "../../layout/Pager/Pager.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { mayDo } from "../../people/session.ts"
import listStyles from "../../suspicions/SuspicionListPage/SuspicionListPage.module.css"
import { showValue } from "../../values/showValue.ts"
import { monthAddress } from "../payLists.ts"
import { stages, words } from "../posts.words.ts"
import { owedAddress, owedFiltersIn } from "./owedFilters.ts"

const pageSize = 50

/** What is owed for whole months served, a holder and month a row, by how far the month's list has come. */
export function OwedPage() {
  const [search] = useSearchParams()
  const filters = createMemo(() => owedFiltersIn(search))
  const { page, again, place } = listPages(pageSize, filters, (query) => call(listOwedEndpoint, { query }))
  const file = (format: "xlsx" | "csv") => addressOf(exportOwedEndpoint, { query: { ...filters(), format } })
  const inArea = (area: string | undefined) => {
    const { area: _, ...others } = filters()
    return owedAddress(area === undefined ? others : { ...others, area })
  }
  const title = () => {
    const { stage } = filters()
    return stage === undefined ? say(words.owed) : say(words.owedAt(stages[stage]))
  }
  return (
    <>
      <Back href="/posts">{say(words.backToPosts)}</Back>
      <PageHead title={title()}>
        <p>{say(amountWords.owedHint)}</p>
      </PageHead>
      <Sided side={<AreaTree area={filters().area} address={inArea} />}>
        <Loaded resource={page} again={() => void again()}>
          {(loaded) => (
            <Show
              when={loaded().rows.length > 0}
              fallback={<Empty title={say(amountWords.none)} hint={say(words.noArrears)} />}
            >
              <div class={listStyles.total}>
                <p role="status">
                  {say(
                    words.foundOwed(loaded().total, loaded().persons, loaded().months, showValue("yuan", loaded().fen))
                  )}
                </p>
                <Show when={mayDo("ledger.export")}>
                  <Exports address={file} />
                </Show>
              </div>
              <AmountTable
                caption={title()}
                rows={loaded().rows.map((row) => ({
                  ...row,
                  called: row.post,
                  href: monthAddress(row.area, row.month)
                }))}
                called={amountWords.post}
                amount={amountWords.owedAmount}
                leads={{ to: words.sheet, text: words.toMonth }}
              />
              <Pager address={(start) => owedAddress(filters(), start)} {...place(loaded(), loaded().rows.length)} />
            </Show>
          )}
        </Loaded>
      </Sided>
    </>
  )
}
