import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import { depthOf } from "../../areas/levels.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { shortName } from "../../names/shortName.ts"
import { wholeArea } from "../../names/wholeArea.ts"
import { FigureTable } from "../FigureTable/FigureTable.tsx"
import { levelWords, measureWords, words } from "../figures.words.ts"
import { type AreaFigures, heatOf, listOf } from "../measures.ts"
import { showFigure } from "../showFigure.ts"
import styles from "./HeatTable.module.css"

const depths = { city: 2, county: 3, township: 4, village: 5 } as const

/** A measure by area, in the order of their codes, the more the hotter. */
export function HeatTable(props: { readonly figures: AreaFigures }) {
  const most = () => Math.max(...props.figures.areas.map(({ value }) => value), 0)
  const measure = () => props.figures.measure
  const nameOf = ({ area, name }: AreaFigures["areas"][number]) =>
    depthOf(area) < depths[props.figures.level] ? wholeArea(name) : shortName(name)
  return (
    <Show when={props.figures.areas.length > 0} fallback={<p>{say(words.none)}</p>}>
      <Scroller label={say(measureWords[measure()])}>
        <FigureTable caption={say(measureWords[measure()])}>
          <thead>
            <tr>
              <th scope="col">{say(levelWords[props.figures.level])}</th>
              <th scope="col">{say(measureWords[measure()])}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.figures.areas}>
              {(figure) => (
                <tr>
                  <th scope="row">
                    <Chinese>{nameOf(figure)}</Chinese>
                  </th>
                  <td>
                    <A
                      href={listOf(measure(), figure.area, props.figures.level)}
                      class={`${styles.value} ${styles[`heat${heatOf(figure.value, most())}`]}`}
                    >
                      {showFigure(measure(), figure.value)}
                    </A>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </FigureTable>
      </Scroller>
    </Show>
  )
}
