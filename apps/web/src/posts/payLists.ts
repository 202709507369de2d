import type { AnswerTo } from "@wengang/contract/Call.ts"
import type {
  listPayListsEndpoint,
  showArrearsEndpoint,
  showPayListEndpoint,
  showPostStepsEndpoint
} from "@wengang/contract/endpoints/payLists.ts"
import { depthOf } from "../areas/levels.ts"

export type PayList = AnswerTo<typeof showPayListEndpoint>
export type PayListSummary = AnswerTo<typeof listPayListsEndpoint>["lists"][number]
export type Arrears = AnswerTo<typeof showArrearsEndpoint>
export type PostSteps = AnswerTo<typeof showPostStepsEndpoint>["posts"][number]

/** The address of the posts of an area in a month. */
export function postsAddress(
  area: string | undefined,
  month: string,
  more: Readonly<Record<string, string>> = {}
): string {
  return `/posts?${new URLSearchParams({ ...(area === undefined ? {} : { area }), month, ...more })}`
}

/** Where attendance and pay of a village's month are entered. */
export function monthAddress(area: string, month: string): string {
  return `/months?month=${month}&area=${area}`
}

export function isVillage(area: string | null | undefined): area is string {
  return typeof area === "string" && depthOf(area) === 5
}
