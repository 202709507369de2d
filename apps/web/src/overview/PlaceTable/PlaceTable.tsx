import { A } from "@solidjs/router"
import { type Category, categories, categoryTitles, severities } from "@wengang/domain/rules/Rule.ts"
import { For, Show } from "solid-js"
import type { AreaCount } from "../../api/answers.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { wholeArea } from "../../names/wholeArea.ts"
import { countedIn, type Filters, listAddress } from "../../suspicions/filters.ts"
import { severityWords } from "../../suspicions/suspicions.words.ts"
import { placeWords, words } from "../overview.words.ts"
import type { PlaceLevel } from "../placeLevel.ts"
import styles from "./PlaceTable.module.css"

type BySeverity = AreaCount["bySeverity"]

/** Counties, townships or villages by the five topics of the survey. */
export function PlaceTable(props: { readonly level: PlaceLevel; readonly counts: ReadonlyArray<AreaCount> }) {
  const label = () => say(words.table(placeWords[props.level]))
  const filtersOf = ({ area }: AreaCount) => countedIn(area, props.level)
  /** What concerns a wider area as a whole stands among those that lie in it. */
  const nameOf = (count: AreaCount) => (filtersOf(count).extent === undefined ? count.name : wholeArea(count.name))
  return (
    <Scroller label={label()}>
      <table class={styles.table}>
        <caption class="visually-hidden">{label()}</caption>
        <thead>
          <tr>
            <th scope="col">{say(placeWords[props.level])}</th>
            <For each={categories}>{(category) => <th scope="col">{say(categoryTitles[category])}</th>}</For>
            <th scope="col">{say(words.total)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.counts}>
            {(count) => (
              <tr>
                <th scope="row">
                  <A href={listAddress(filtersOf(count))}>
                    <Chinese>{nameOf(count)}</Chinese>
                  </A>
                </th>
                <For each={categories}>
                  {(category) => (
                    <td>
                      <Cell
                        filters={{ ...filtersOf(count), category }}
                        of={`${nameOf(count)} ${say(categoryTitles[category])}`}
                        counts={count.byCategoryAndSeverity[category]}
                      />
                    </td>
                  )}
                </For>
                <td class={styles.sum}>
                  <Cell filters={filtersOf(count)} of={nameOf(count)} counts={count.bySeverity} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(words.total)}</th>
            <For each={categories}>
              {(category) => (
                <td>
                  <Cell
                    filters={{ category }}
                    of={say(categoryTitles[category])}
                    counts={sumOf(props.counts.map((count) => count.byCategoryAndSeverity[category as Category]))}
                  />
                </td>
              )}
            </For>
            <td class={styles.sum}>
              <Cell
                filters={{}}
                of={say(words.total)}
                counts={sumOf(props.counts.map(({ bySeverity }) => bySeverity))}
              />
            </td>
          </tr>
        </tfoot>
      </table>
    </Scroller>
  )
}

function Cell(props: { readonly filters: Filters; readonly of: string; readonly counts: BySeverity }) {
  const total = () => severities.reduce((sum, severity) => sum + props.counts[severity], 0)
  return (
    <Show when={total() > 0} fallback={<span class={styles.zero}>0</span>}>
      <A href={listAddress(props.filters)} class={styles.number} aria-label={`${props.of} ${total()}`}>
        {total()}
      </A>
      <span class={styles.parts}>
        <For each={severities}>
          {(severity) => (
            <Show when={props.counts[severity] > 0}>
              <span class={styles[severity]}>
                {say(severityWords[severity])} {props.counts[severity]}
              </span>
            </Show>
          )}
        </For>
      </span>
    </Show>
  )
}

function sumOf(counts: ReadonlyArray<BySeverity>): BySeverity {
  const sum = { error: 0, suspicion: 0, reminder: 0 }
  for (const count of counts) for (const severity of severities) sum[severity] += count[severity]
  return sum
}
