import { Effect } from "effect"
import { type PayListRequest, takePayListStep } from "./takePayListStep.ts"

/** The county approves: from now on the list holds these figures, whatever becomes of the ledgers. */
export const approvePayList = Effect.fn("approvePayList")((request: PayListRequest) =>
  takePayListStep("payList.approve", request, (lines) => ({ kind: "approve", lines }))
)
