import { A, useSearchParams } from "@solidjs/router"
import type { AnswerTo } from "@wengang/contract/Call.ts"
import { exportConcernedEndpoint, listConcernedEndpoint } from "@wengang/contract/endpoints/concerned.ts"
import { createMemo, For, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { say } from "../../language/language.ts"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import { listAddress, queryOf } from "../../suspicions/filters.ts"
import tableStyles from "../../suspicions/SuspicionTable/SuspicionTable.module.css"
import { Conditions } from "../Conditions/Conditions.tsx"
import { words } from "../concerned.words.ts"
import { type ConcernedFilters, concernedFiltersIn, inArea, personsAddress } from "../concernedFilters.ts"
import { FigureList } from "../FigureList/FigureList.tsx"
import { PersonCells } from "../PersonCells/PersonCells.tsx"

type Person = AnswerTo<typeof listConcernedEndpoint>["rows"][number]

/** The persons whom suspicions concern, each once: what figures in persons count. */
export function PersonsPage() {
  const [search] = useSearchParams()
  const filters = createMemo((): Omit<ConcernedFilters, "month"> => {
    const { month: _, ...rest } = concernedFiltersIn(search)
    return rest
  })
  const asked = () => queryOf(filters())
  return (
    <FigureList
      title={say(words.persons)}
      hint={say(words.personsHint)}
      query={asked()}
      read={(query) => call(listConcernedEndpoint, { query })}
      file={(format) => addressOf(exportConcernedEndpoint, { query: { ...asked(), format } })}
      area={filters().area}
      areaAddress={(area) => personsAddress(inArea(filters(), area))}
      pageAddress={(after) => personsAddress(filters(), after)}
      conditions={({ title }) => <Conditions filters={filters()} title={title} />}
      found={({ total }) => say(words.foundPersons(total))}
      noneHint={say(words.noneHint)}
    >
      {({ rows }) => <Table rows={rows} filters={filters()} />}
    </FigureList>
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
