import { Navigate, useSearchParams } from "@solidjs/router"
import { exportAmountsEndpoint, listAmountsEndpoint } from "@wengang/contract/endpoints/concerned.ts"
import { createMemo, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { say } from "../../language/language.ts"
import { queryOf } from "../../suspicions/filters.ts"
import { showValue } from "../../values/showValue.ts"
import { AmountTable } from "../AmountTable/AmountTable.tsx"
import { arrearsRule } from "../arrearsRule.ts"
import { Conditions } from "../Conditions/Conditions.tsx"
import { words } from "../concerned.words.ts"
import { amountsAddress, type ConcernedFilters, concernedFiltersIn, inArea } from "../concernedFilters.ts"
import { FigureList } from "../FigureList/FigureList.tsx"

type RuleFilters = ConcernedFilters & { readonly rule: string }

/** The money that a rule's suspicions are about, a month of pay or a grant a row: what figures in money add up. */
export function AmountsPage() {
  const [search] = useSearchParams()
  const filters = createMemo(() => concernedFiltersIn(search))
  const ofRule = () => {
    const { rule, ...others } = filters()
    return rule === undefined ? undefined : { ...others, rule }
  }
  return (
    <Show when={ofRule()} fallback={<Navigate href={amountsAddress({ ...filters(), rule: arrearsRule })} />}>
      {(known) => <OfRule filters={known()} />}
    </Show>
  )
}

function OfRule(props: { readonly filters: RuleFilters }) {
  const asked = () => {
    const { month, rule, ...filters } = props.filters
    return { ...queryOf(filters), rule, ...(month === undefined ? {} : { month }) }
  }
  const areOwed = () => props.filters.rule === arrearsRule
  const title = () => say(areOwed() ? words.owed : words.amounts)
  const allMonths = () => {
    const { month: _, ...others } = props.filters
    return amountsAddress(others)
  }
  return (
    <FigureList
      title={title()}
      hint={say(areOwed() ? words.owedHint : words.amountsHint)}
      query={asked()}
      read={(query) => call(listAmountsEndpoint, { query })}
      file={(format) => addressOf(exportAmountsEndpoint, { query: { ...asked(), format } })}
      area={props.filters.area}
      areaAddress={(area) => amountsAddress(inArea(props.filters, area))}
      pageAddress={(after) => amountsAddress(props.filters, after)}
      conditions={({ title: ofRule }) => <Conditions filters={props.filters} title={ofRule} allMonths={allMonths()} />}
      found={({ total, persons, fen }) => say(words.foundAmounts(total, persons, showValue("yuan", fen)))}
      noneHint={say(words.noneHint)}
    >
      {({ rows }) => (
        <AmountTable
          caption={title()}
          rows={rows.map((row) => ({ ...row, called: row.post ?? row.paper, href: `/suspicions/${row.suspicion}` }))}
          called={areOwed() ? words.post : words.paper}
          amount={areOwed() ? words.owedAmount : words.amount}
          leads={{ to: words.suspicion, text: words.look }}
        />
      )}
    </FigureList>
  )
}
