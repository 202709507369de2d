import type { EChartsCoreOption } from "echarts/core"
import type { Colours } from "../../charts/colours.ts"
import { say } from "../../language/language.ts"
import { showMonth } from "../../values/showDay.ts"
import { seriesWords } from "../figures.words.ts"
import { type MonthFigure, series } from "./series.ts"

/** The months as bars, four a month. */
export function monthOption(months: ReadonlyArray<MonthFigure>, colours: Colours): EChartsCoreOption {
  const text = { color: colours.soft, fontFamily: colours.family, fontSize: colours.size }
  return {
    animation: false,
    color: colours.series,
    textStyle: { fontFamily: colours.family },
    grid: {
      left: 8,
      right: 8,
      top: window.matchMedia("(max-width: 600px)").matches ? 62 : 36,
      bottom: 4,
      outerBoundsMode: "same"
    },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { ...text, color: colours.ink } },
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      confine: true,
      axisPointer: { type: "shadow", shadowStyle: { color: colours.strong, opacity: 0.2 } },
      backgroundColor: colours.surface,
      borderColor: colours.strong,
      textStyle: { ...text, color: colours.ink }
    },
    xAxis: {
      type: "category",
      data: months.map(({ month }) => month),
      axisLabel: { ...text, hideOverlap: true, formatter: showMonth },
      axisLine: { lineStyle: { color: colours.strong } },
      axisTick: { show: false }
    },
    yAxis: {
      type: "value",
      minInterval: 1,
      axisLabel: text,
      splitLine: { lineStyle: { color: colours.line } }
    },
    series: series.map((one) => ({
      type: "bar",
      name: say(seriesWords[one]),
      data: months.map((figure) => figure[one]),
      barMaxWidth: 22,
      cursor: "pointer"
    }))
  }
}
