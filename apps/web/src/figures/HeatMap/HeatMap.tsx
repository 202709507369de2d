import { useNavigate } from "@solidjs/router"
import { Show } from "solid-js"
import type { AreaList } from "../../areas/children.ts"
import { Chart } from "../../charts/Chart/Chart.tsx"
import { colours } from "../../charts/colours.ts"
import { say } from "../../language/language.ts"
import { measureWords, words } from "../figures.words.ts"
import { type AreaFigures, listOf } from "../measures.ts"
import styles from "./HeatMap.module.css"
import { mapOption } from "./mapOption.ts"
import type { Outlines } from "./outlines.ts"

interface Props {
  readonly figures: AreaFigures
  readonly city: string
  readonly outlines: Outlines
  /** All areas of the city, those without any figure too. */
  readonly places: AreaList["areas"]
}

/** A measure on the map of a city; a county opens its list. */
export function HeatMap(props: Props) {
  const navigate = useNavigate()
  const drawn = () => new Set(props.outlines.features.map(({ properties }) => properties.name))
  const unmapped = () => props.figures.areas.filter(({ area }) => !drawn().has(area))
  const name = () => `map-${props.city}`
  return (
    <div>
      <Chart
        height="tall"
        label={say(words.mapLabel(say(measureWords[props.figures.measure])))}
        map={{ name: name(), outlines: props.outlines }}
        option={mapOption(name(), props.figures, props.places, colours())}
        onPick={(area) => {
          if (drawn().has(area)) navigate(listOf(props.figures.measure, area, props.figures.level))
        }}
      />
      <Show when={unmapped().length > 0}>
        <p class={styles.note}>
          {say(
            words.unmapped(
              unmapped()
                .map((one) => one.name)
                .join("、")
            )
          )}
        </p>
      </Show>
    </div>
  )
}
