import { Chart } from "../../charts/Chart/Chart.tsx"
import { colours } from "../../charts/colours.ts"
import { HeatTable } from "../../figures/HeatTable/HeatTable.tsx"
import { monthOption } from "../../figures/MonthFigures/monthOption.ts"
import type { MonthFigure } from "../../figures/MonthFigures/series.ts"
import type { AreaFigures } from "../../figures/measures.ts"
import { say } from "../../language/language.ts"
import { words } from "../components.words.ts"
import { Specimen } from "../Specimen/Specimen.tsx"

const months: ReadonlyArray<MonthFigure> = Array.from({ length: 12 }, (_, at) => ({
  month: `2021-${String(at + 1).padStart(2, "0")}`,
  opened: 40 + ((at * 7) % 23),
  resolved: 10 + at * 4,
  handedOver: (at * 5) % 17,
  closed: (at * 3) % 13
}))

const heat: AreaFigures = {
  asOf: "2022-03-09",
  measure: "open",
  level: "village",
  areas: [1, 2, 3, 4, 5].map((step) => ({
    area: `41108110122${step}`,
    name: `某村${step}`,
    path: [],
    value: step * 20
  }))
}

/** Numbers as pictures, and the tables beside them. */
export function Figures() {
  return (
    <>
      <Specimen name="Chart" width="wide">
        <Chart height="low" label={say(words.sample)} option={monthOption(months, colours())} />
      </Specimen>
      <Specimen name="HeatTable" width="even">
        <HeatTable figures={heat} />
        <HeatTable figures={{ ...heat, areas: [] }} />
      </Specimen>
    </>
  )
}
