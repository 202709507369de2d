import { Effect } from "effect"
import { type PayListRequest, takePayListStep } from "./takePayListStep.ts"

/** The township says that the figures are right. */
export const reviewPayList = Effect.fn("reviewPayList")((request: PayListRequest) =>
  takePayListStep("payList.review", request, (lines) => ({ kind: "review", lines }))
)
