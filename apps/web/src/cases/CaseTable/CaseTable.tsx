import { A, useLocation } from "@solidjs/router"
import { caseStateTitles } from "@wengang/domain/rectification/Case.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { For } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { SortHead, type Sorting } from "../../layout/SortHead/SortHead.tsx"
import { shortName } from "../../names/shortName.ts"
import tableStyles from "../../suspicions/SuspicionTable/SuspicionTable.module.css"
import { showDay } from "../../values/showDay.ts"
import type { ListedCase } from "../caseAnswers.ts"
import { words } from "../cases.words.ts"
import { LampMark } from "../LampMark/LampMark.tsx"

/** A page of cases; cards on a narrow screen. */
export function CaseTable(props: { readonly cases: ReadonlyArray<ListedCase>; readonly sorting?: Sorting }) {
  const location = useLocation()
  return (
    <table class={tableStyles.table}>
      <caption class="visually-hidden">{say(words.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.lamp)}</th>
          <SortHead column="number" sorting={props.sorting}>
            {say(words.finding)}
          </SortHead>
          <SortHead column="state" sorting={props.sorting}>
            {say(words.state)}
          </SortHead>
          <SortHead column="deadline" sorting={props.sorting}>
            {say(words.deadline)}
          </SortHead>
          <SortHead column="area" sorting={props.sorting}>
            {say(words.place)}
          </SortHead>
          <SortHead column="unit" sorting={props.sorting}>
            {say(words.unit)}
          </SortHead>
          <th scope="col">{say(words.responsible)}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.cases}>
          {(one) => (
            <tr>
              <td>
                <LampMark lamp={one.lamp} />
              </td>
              <td class={tableStyles.message}>
                <A href={`/cases/${one.id}`} state={{ list: location.pathname + location.search }}>
                  {one.title === null ? one.number : say(one.title)}
                </A>
                <span class={tableStyles.rule}>
                  {one.number} · {say(words.findings(one.findings))}
                </span>
              </td>
              <td data-label={say(words.state)}>
                <div>
                  {say(caseStateTitles[one.state])}
                  <For each={marksOf(one)}>{(mark) => <span class={tableStyles.rule}>{say(mark)}</span>}</For>
                </div>
              </td>
              <td data-label={say(words.deadline)} class={tableStyles.day}>
                {one.deadline === null ? say(words.noDeadline) : showDay(one.deadline)}
              </td>
              <td data-label={say(words.place)}>
                <Chinese>{one.areaPath.slice(2).map(shortName).join("") || one.area}</Chinese>
              </td>
              <td data-label={say(words.unit)}>
                <Chinese>{shortName(one.unit.name)}</Chinese>
              </td>
              <td data-label={say(words.responsible)}>
                <Chinese>{one.responsible ?? (one.leader === null ? "—" : say(words.leads(one.leader)))}</Chinese>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

/** What sets a case apart from others of its state. */
function marksOf({ state, extensionAsked, returns, relapseOf }: ListedCase): ReadonlyArray<Sentence> {
  return [
    ...(relapseOf === null ? [] : [words.isRelapse]),
    ...(state === "closed" || returns === 0 ? [] : [words.returned(returns)]),
    ...(extensionAsked ? [words.extensionAsked] : [])
  ]
}
