import { countByAreaEndpoint, exportByAreaEndpoint } from "@wengang/contract/endpoints/figures.ts"
import { createResource, createSignal, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { childrenOf } from "../../areas/children.ts"
import { depthOf } from "../../areas/levels.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { say } from "../../language/language.ts"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { ownArea } from "../../people/session.ts"
import panel from "../figures.module.css"
import { measureWords, words } from "../figures.words.ts"
import { HeatMap } from "../HeatMap/HeatMap.tsx"
import { outlinesOf } from "../HeatMap/outlines.ts"
import { HeatTable } from "../HeatTable/HeatTable.tsx"
import { type Measure, ownMeasures } from "../measures.ts"
import styles from "./AreaFigures.module.css"

/** One measure, area by area: as a table, and where there are borders of the areas as a map too. */
export function AreaFigures() {
  const [measure, setMeasure] = createSignal<Measure>("open")
  const [figures, { refetch }] = createResource(measure, (wanted) =>
    call(countByAreaEndpoint, { query: { measure: wanted } })
  )
  const [below] = createResource(ownArea, childrenOf)
  const [outlines] = createResource(
    () => (depthOf(ownArea()) === 2 ? ownArea() : undefined),
    (city) => outlinesOf(city)
  )
  const map = () => (outlines.state === "ready" ? outlines.latest : undefined)
  const places = () => (below.state === "ready" ? (below.latest?.areas ?? []) : [])
  return (
    <section class={panel.panel} aria-labelledby="areas">
      <h2 id="areas">{say(words.areas)}</h2>
      <p class={panel.hint}>{say(words.areasHint)}</p>
      <div class={styles.measure}>
        <Choice
          label={say(words.measure)}
          value={measure()}
          options={ownMeasures().map((value) => ({ value, name: say(measureWords[value]) }))}
          onChoose={(value) => setMeasure(ownMeasures().find((one) => one === value) ?? "open")}
        />
      </div>
      <Loaded resource={figures} again={() => void refetch()}>
        {(loaded) => (
          <>
            <div class={`${styles.sides} ${map() === undefined ? "" : styles.mapped}`}>
              <Show when={map()}>
                {(known) => <HeatMap figures={loaded()} city={ownArea()} outlines={known()} places={places()} />}
              </Show>
              <HeatTable figures={loaded()} />
            </div>
            <ExportBar
              address={(format) => addressOf(exportByAreaEndpoint, { query: { measure: measure(), format } })}
            />
          </>
        )}
      </Loaded>
    </section>
  )
}
