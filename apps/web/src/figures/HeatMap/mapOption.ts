import type { EChartsCoreOption } from "echarts/core"
import type { AreaList } from "../../areas/children.ts"
import type { Colours } from "../../charts/colours.ts"
import { type AreaFigures, heatOf } from "../measures.ts"
import { showFigure } from "../showFigure.ts"

/** A measure on a map, each county with its name and number. */
export function mapOption(
  map: string,
  { areas, measure }: AreaFigures,
  places: AreaList["areas"],
  colours: Colours
): EChartsCoreOption {
  const values = new Map(areas.map(({ area, value }) => [area as string, value]))
  const names = new Map(places.map(({ code, name }) => [code as string, name]))
  const most = Math.max(...values.values(), 0)
  const label = (code: string) => `${names.get(code) ?? ""}\n${showFigure(measure, values.get(code) ?? 0)}`
  return {
    animation: false,
    textStyle: { fontFamily: colours.family },
    series: [
      {
        type: "map",
        map,
        roam: false,
        selectedMode: false,
        left: 8,
        right: 8,
        top: 8,
        bottom: 8,
        cursor: "pointer",
        labelLayout: { hideOverlap: true },
        itemStyle: { areaColor: colours.sunken, borderColor: colours.strong, borderWidth: 1 },
        emphasis: { itemStyle: { borderColor: colours.focus, borderWidth: 2 }, label: { show: true } },
        data: [...names.keys()].map((code) => {
          const heat = heatOf(values.get(code) ?? 0, most)
          const area = heat === 0 ? colours.sunken : (colours.heat[heat - 1] ?? "")
          const ink = heat === 0 ? colours.soft : (colours.onHeat[heat - 1] ?? "")
          const shown = {
            show: true,
            color: ink,
            fontSize: colours.size,
            lineHeight: colours.size * 1.4,
            formatter: () => label(code)
          }
          return {
            name: code,
            value: values.get(code) ?? 0,
            itemStyle: { areaColor: area },
            label: shown,
            emphasis: { itemStyle: { areaColor: area }, label: shown }
          }
        })
      }
    ]
  }
}
