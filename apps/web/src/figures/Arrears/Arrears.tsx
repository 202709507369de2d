import { A } from "@solidjs/router"
import type { AnswerTo } from "@wengang/contract/Call.ts"
import { countArrearsEndpoint, exportArrearsEndpoint } from "@wengang/contract/endpoints/figures.ts"
import { createResource, For, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { arrearsRule } from "../../concerned/arrearsRule.ts"
import { amountsAddress } from "../../concerned/concernedFilters.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { shortName } from "../../names/shortName.ts"
import { countedIn } from "../../suspicions/filters.ts"
import { showMonth } from "../../values/showDay.ts"
import { FigureTable } from "../FigureTable/FigureTable.tsx"
import panel from "../figures.module.css"
import { levelWords, words } from "../figures.words.ts"
import { showFigure } from "../showFigure.ts"

type Owed = AnswerTo<typeof countArrearsEndpoint>

const limit = 30

/** The pay that is owed, by village and month. */
export function Arrears() {
  const [owed, { refetch }] = createResource(() =>
    call(countArrearsEndpoint, { query: { level: "village", limit: String(limit) } })
  )
  return (
    <section class={panel.panel} aria-labelledby="arrears">
      <h2 id="arrears">{say(words.arrears)}</h2>
      <p class={panel.hint}>{say(words.arrearsHint)}</p>
      <Loaded resource={owed} again={() => void refetch()}>
        {(loaded) => (
          <Show when={loaded().areas.length > 0} fallback={<p>{say(words.noArrears)}</p>}>
            <Show when={loaded().total > limit}>
              <p class={panel.hint}>{say(words.arrearsSome(limit, loaded().total))}</p>
            </Show>
            <Table owed={loaded()} />
            <ExportBar
              address={(format) => addressOf(exportArrearsEndpoint, { query: { level: "village", format } })}
            />
          </Show>
        )}
      </Loaded>
    </section>
  )
}

function Table(props: { readonly owed: Owed }) {
  const months = () =>
    [...new Set(props.owed.areas.flatMap((area) => area.months.map(({ month }) => month as string)))].sort()
  return (
    <Scroller label={say(words.arrearsTable)}>
      <FigureTable caption={say(words.arrearsTable)}>
        <thead>
          <tr>
            <th scope="col">{say(levelWords.village)}</th>
            <For each={months()}>{(month) => <th scope="col">{showMonth(month)}</th>}</For>
            <th scope="col">{say(words.total)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.owed.areas}>
            {(area) => (
              <tr>
                <th scope="row">
                  <Chinese>{area.path.slice(-2).map(shortName).join(" ")}</Chinese>
                </th>
                <For each={months()}>{(month) => <Cell area={area} month={month} />}</For>
                <td>
                  <A href={owedIn(area.area)}>{showFigure("arrears", area.fen)}</A>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </FigureTable>
    </Scroller>
  )
}

function Cell(props: { readonly area: Owed["areas"][number]; readonly month: string }) {
  const owed = () => props.area.months.find(({ month }) => month === props.month)
  return (
    <td>
      <Show when={owed()} fallback="—">
        {(one) => (
          <A href={owedIn(props.area.area, props.month)} title={say(words.holders(one().holders))}>
            {showFigure("arrears", one().fen)}
          </A>
        )}
      </Show>
    </td>
  )
}

/** The list of what a village owes, for a month or in all. */
function owedIn(area: string, month?: string): string {
  return amountsAddress({
    ...countedIn(area, "village"),
    rule: arrearsRule,
    ...(month === undefined ? {} : { month })
  })
}
