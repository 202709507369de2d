import { useSearchParams } from "@solidjs/router"
import { exportOwedEndpoint, listOwedEndpoint } from "@wengang/contract/endpoints/payLists.ts"
import { createMemo } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { AmountTable } from "../../concerned/AmountTable/AmountTable.tsx"
import { words as amountWords } from "../../concerned/concerned.words.ts"
import { FigureList } from "../../concerned/FigureList/FigureList.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { showValue } from "../../values/showValue.ts"
import { monthAddress } from "../payLists.ts"
import { stages, words } from "../posts.words.ts"
import { owedAddress, owedFiltersIn } from "./owedFilters.ts"

/** What is owed for whole months served, a holder and month a row, by how far the month's list has come. */
export function OwedPage() {
  const [search] = useSearchParams()
  const filters = createMemo(() => owedFiltersIn(search))
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
      <FigureList
        title={title()}
        hint={say(amountWords.owedHint)}
        query={filters()}
        read={(query) => call(listOwedEndpoint, { query })}
        file={(format) => addressOf(exportOwedEndpoint, { query: { ...filters(), format } })}
        area={filters().area}
        areaAddress={inArea}
        pageAddress={(after) => owedAddress(filters(), after)}
        found={({ total, persons, months, fen }) =>
          say(words.foundOwed(total, persons, months, showValue("yuan", fen)))
        }
        noneHint={say(words.noArrears)}
      >
        {({ rows }) => (
          <AmountTable
            caption={title()}
            rows={rows.map((row) => ({ ...row, called: row.post, href: monthAddress(row.area, row.month) }))}
            called={amountWords.post}
            amount={amountWords.owedAmount}
            leads={{ to: words.sheet, text: words.toMonth }}
          />
        )}
      </FigureList>
    </>
  )
}
