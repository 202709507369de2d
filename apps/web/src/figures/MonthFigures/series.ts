import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { countByMonthEndpoint } from "@wengang/contract/endpoints/figures.ts"
import { seriesWords } from "../figures.words.ts"

export type MonthFigure = AnswerTo<typeof countByMonthEndpoint>["months"][number]
export type Series = keyof typeof seriesWords

/** What is counted by month, in the order of the bars. */
export const series = Object.keys(seriesWords) as ReadonlyArray<Series>
