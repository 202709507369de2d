import { BarChart, MapChart } from "echarts/charts"
import { GeoComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components"
import { init, registerMap, use } from "echarts/core"
import { LabelLayout } from "echarts/features"
import { SVGRenderer } from "echarts/renderers"

use([BarChart, MapChart, GeoComponent, GridComponent, LegendComponent, TooltipComponent, LabelLayout, SVGRenderer])

export { init, registerMap }
