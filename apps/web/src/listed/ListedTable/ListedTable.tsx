import { A } from "@solidjs/router"
import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { listListedEndpoint } from "@wengang/contract/endpoints/listed.ts"
import { For } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import { shortName } from "../../names/shortName.ts"
import tableStyles from "../../suspicions/SuspicionTable/SuspicionTable.module.css"
import { showDay } from "../../values/showDay.ts"
import { words } from "../listed.words.ts"
import { listNames } from "../listedFilters.ts"

type ListedRow = AnswerTo<typeof listListedEndpoint>["rows"][number]

const columns = [
  words.list,
  words.name,
  words.ofHousehold,
  words.idNumber,
  words.place,
  words.from,
  words.to,
  words.source
]

/** A page of entries, each with whom it names; cards on a narrow screen. */
export function ListedTable(props: { readonly rows: ReadonlyArray<ListedRow> }) {
  return (
    <table class={tableStyles.table}>
      <caption class="visually-hidden">{say(words.title)}</caption>
      <thead>
        <tr>
          <For each={columns}>{(column) => <th scope="col">{say(column)}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <td class={tableStyles.day}>
                <Chinese class={tableStyles.called}>{listNames[row.list]}</Chinese>
              </td>
              <td data-label={say(words.name)} class={tableStyles.day}>
                <A href={rowAddress("person", row.personId)}>
                  <Chinese>{row.name}</Chinese>
                </A>
              </td>
              <td data-label={say(words.ofHousehold)}>
                <A href={rowAddress("household", row.householdId)} class={tableStyles.day}>
                  {row.householdId}
                </A>
              </td>
              <td data-label={say(words.idNumber)} class={tableStyles.day}>
                {row.idNumber}
              </td>
              <td data-label={say(words.place)}>
                <Chinese>{row.areaPath.slice(2).map(shortName).join("") || row.area}</Chinese>
              </td>
              <td data-label={say(words.from)} class={tableStyles.day}>
                {showDay(row.fromOn)}
              </td>
              <td data-label={say(words.to)} class={tableStyles.day}>
                {row.toOn === null ? "—" : showDay(row.toOn)}
              </td>
              <td data-label={say(words.source)}>
                <Chinese>{row.source}</Chinese>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
