import { A, useSearchParams } from "@solidjs/router"
import type { AnswerTo } from "@wengang/contract/Call.ts"
import { exportConcernedEndpoint, listConcernedEndpoint } from "@wengang/contract/endpoints/concerned.ts"
import { createMemo, For, Show } from "solid-js"
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
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import { mayDo } from "../../people/session.ts"
import { listAddress, queryOf } from "../../suspicions/filters.ts"
import listStyles from "../../suspicions/SuspicionListPage/SuspicionListPage.module.css"
import tableStyles from "../../suspicions/SuspicionTable/SuspicionTable.module.css"
import { Conditions } from "../Conditions/Conditions.tsx"
import { words } from "../concerned.words.ts"
import { type ConcernedFilters, concernedFiltersIn, inArea, personsAddress } from "../concernedFilters.ts"
import { PersonCells } from "../PersonCells/PersonCells.tsx"

type Person = AnswerTo<typeof listConcernedEndpoint>["rows"][number]

const pageSize = 50

/** The persons whom suspicions concern, each once: what figures in persons count. */
export function PersonsPage() {
  const [search] = useSearchParams()
  const filters = createMemo((): Omit<ConcernedFilters, "month"> => {
    const { month: _, ...rest } = concernedFiltersIn(search)
    return rest
  })
  const { page, again, place } = listPages(
    pageSize,
    () => queryOf(filters()),
    (query) => call(listConcernedEndpoint, { query })
  )
  const file = (format: "xlsx" | "csv") =>
    addressOf(exportConcernedEndpoint, { query: { ...queryOf(filters()), format } })
  return (
    <>
      <PageHead title={say(words.persons)}>
        <p>{say(words.personsHint)}</p>
      </PageHead>
      <Sided side={<AreaTree area={filters().area} address={(area) => personsAddress(inArea(filters(), area))} />}>
        <Loaded resource={page} again={() => void again()}>
          {(loaded) => (
            <>
              <Conditions filters={filters()} title={loaded().title} />
              <Show
                when={loaded().rows.length > 0}
                fallback={<Empty title={say(words.none)} hint={say(words.noneHint)} />}
              >
                <div class={listStyles.total}>
                  <p role="status">{say(words.foundPersons(loaded().total))}</p>
                  <Show when={mayDo("ledger.export")}>
                    <Exports address={file} />
                  </Show>
                </div>
                <Table rows={loaded().rows} filters={filters()} />
                <Pager
                  address={(start) => personsAddress(filters(), start)}
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

function Table(props: { readonly rows: ReadonlyArray<Person>; readonly filters: ConcernedFilters }) {
  return (
    <table class={tableStyles.table}>
      <caption class="visually-hidden">{say(words.persons)}</caption>
      <thead>
        <tr>
          <For each={[words.name, words.place, words.household, words.suspicions]}>
            {(column) => <th scope="col">{say(column)}</th>}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <PersonCells {...row} />
              <td data-label={say(words.household)}>
                <Show when={row.householdId} fallback="—">
                  {(household) => <A href={rowAddress("household", household())}>{household()}</A>}
                </Show>
              </td>
              <td data-label={say(words.suspicions)}>
                <A href={listAddress({ ...props.filters, person: row.personId })}>{row.suspicions}</A>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
