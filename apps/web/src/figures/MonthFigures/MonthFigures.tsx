import { A, useNavigate } from "@solidjs/router"
import { countByMonthEndpoint, exportByMonthEndpoint } from "@wengang/contract/endpoints/figures.ts"
import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { createResource, For } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { casesAddress } from "../../cases/caseFilters.ts"
import { Chart } from "../../charts/Chart/Chart.tsx"
import { colours } from "../../charts/colours.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { listAddress } from "../../suspicions/filters.ts"
import { showMonth } from "../../values/showDay.ts"
import { FigureTable } from "../FigureTable/FigureTable.tsx"
import styles from "../figures.module.css"
import { seriesWords, words } from "../figures.words.ts"
import { monthOption } from "./monthOption.ts"
import { type MonthFigure, type Series, series } from "./series.ts"

/** What came in and what was done with, month by month. */
export function MonthFigures() {
  const [figures, { refetch }] = createResource(() => call(countByMonthEndpoint, { query: {} }))
  const navigate = useNavigate()
  return (
    <section class={styles.panel} aria-labelledby="months">
      <h2 id="months">{say(words.months)}</h2>
      <p class={styles.hint}>{say(words.monthsHint)}</p>
      <Loaded resource={figures} again={() => void refetch()}>
        {(loaded) => (
          <>
            <Chart
              height="low"
              label={labelOf(loaded().months)}
              option={monthOption(loaded().months, colours())}
              onPick={(month, at) => navigate(monthList(series[at] ?? "opened", month))}
            />
            <details class={styles.details}>
              <summary>{say(words.asTable)}</summary>
              <Table months={loaded().months} />
              <ExportBar address={(format) => addressOf(exportByMonthEndpoint, { query: { format } })} />
            </details>
          </>
        )}
      </Loaded>
    </section>
  )
}

function Table(props: { readonly months: ReadonlyArray<MonthFigure> }) {
  return (
    <Scroller label={say(words.monthsTable)}>
      <FigureTable caption={say(words.monthsTable)}>
        <thead>
          <tr>
            <th scope="col">{say(words.month)}</th>
            <For each={series}>{(one) => <th scope="col">{say(seriesWords[one])}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.months}>
            {(figure) => (
              <tr>
                <th scope="row">{showMonth(figure.month)}</th>
                <For each={series}>
                  {(one) => (
                    <td>{figure[one] === 0 ? "0" : <A href={monthList(one, figure.month)}>{figure[one]}</A>}</td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </FigureTable>
    </Scroller>
  )
}

function labelOf(months: ReadonlyArray<MonthFigure>): string {
  const sum = (one: Series) => months.reduce((total, figure) => total + figure[one], 0)
  return say(words.monthsLabel(sum("opened"), sum("resolved"), sum("handedOver"), sum("closed")))
}

/** The list of what a month's figure counts. */
function monthList(one: Series, month: string): string {
  if (one === "opened") return listAddress({ opened: month, state: suspicionStates })
  if (one === "resolved") return listAddress({ resolved: month, state: suspicionStates })
  return casesAddress(one === "handedOver" ? { handedOver: month } : { closed: month })
}
