import { Navigate, useSearchParams } from "@solidjs/router"
import { exportAmountsEndpoint, listAmountsEndpoint } from "@wengang/contract/endpoints/concerned.ts"
import { createMemo, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { AreaTree } from "../../areas/AreaTree/AreaTree.tsx"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { listPages } from "../../layout/Pager/listPages.ts"
import { Pager } from "../../layout/Pager/Pager.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { mayDo } from "../../people/session.ts"
import { queryOf } from "../../suspicions/filters.ts"
import listStyles from "../../suspicions/SuspicionListPage/SuspicionListPage.module.css"
import { showValue } from "../../values/showValue.ts"
import { AmountTable } from "../AmountTable/AmountTable.tsx"
import { arrearsRule } from "../arrearsRule.ts"
import { Conditions } from "../Conditions/Conditions.tsx"
import { words } from "../concerned.words.ts"
import { amountsAddress, type ConcernedFilters, concernedFiltersIn, inArea } from "../concernedFilters.ts"

type RuleFilters = ConcernedFilters & { readonly rule: string }

const pageSize = 50

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
  const { page, again, place } = listPages(pageSize, asked, (query) => call(listAmountsEndpoint, { query }))
  const file = (format: "xlsx" | "csv") => addressOf(exportAmountsEndpoint, { query: { ...asked(), format } })
  const areOwed = () => props.filters.rule === arrearsRule
  const allMonths = () => {
    const { month: _, ...others } = props.filters
    return amountsAddress(others)
  }
  return (
    <>
      <PageHead title={say(areOwed() ? words.owed : words.amounts)}>
        <p>{say(areOwed() ? words.owedHint : words.amountsHint)}</p>
      </PageHead>
      <Sided
        side={<AreaTree area={props.filters.area} address={(area) => amountsAddress(inArea(props.filters, area))} />}
      >
        <Loaded resource={page} again={() => void again()}>
          {(loaded) => (
            <>
              <Conditions filters={props.filters} title={loaded().title} allMonths={allMonths()} />
              <Show
                when={loaded().rows.length > 0}
                fallback={<Empty title={say(words.none)} hint={say(words.noneHint)} />}
              >
                <div class={listStyles.total}>
                  <p role="status">
                    {say(words.foundAmounts(loaded().total, loaded().persons, showValue("yuan", loaded().fen)))}
                  </p>
                  <Show when={mayDo("ledger.export")}>
                    <Exports address={file} />
                  </Show>
                </div>
                <AmountTable
                  caption={say(areOwed() ? words.owed : words.amounts)}
                  rows={loaded().rows.map((row) => ({
                    ...row,
                    called: row.post ?? row.paper,
                    href: `/suspicions/${row.suspicion}`
                  }))}
                  called={areOwed() ? words.post : words.paper}
                  amount={areOwed() ? words.owedAmount : words.amount}
                  leads={{ to: words.suspicion, text: words.look }}
                />
                <Pager
                  address={(start) => amountsAddress(props.filters, start)}
                  {...place(loaded(), loaded().rows.length)}
                />
              </Show>
            </>
          )}
        </Loaded>
      </Sided>
    </>
  )
}
