import { Effect } from "effect"
import { type PayListRequest, takePayListStep } from "./takePayListStep.ts"

/** Keeps what somebody submits: the figures are copied from the ledgers. */
export const submitPayList = Effect.fn("submitPayList")(
  ({ leaveOut, ...request }: PayListRequest & { readonly leaveOut: boolean }) =>
    takePayListStep("ledger.write", request, (lines, today) => ({ kind: "submit", lines, leaveOut, today }))
)
