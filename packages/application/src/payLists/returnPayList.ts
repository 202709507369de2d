import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { type PayListRequest, takePayListStep } from "./takePayListStep.ts"

/** Gives a list back to whoever keeps it; one that the township has reviewed only the county gives back. */
export const returnPayList = Effect.fn("returnPayList")(function* ({
  reason,
  ...request
}: PayListRequest & { readonly reason: string }) {
  const { actor } = yield* Acting
  const permission = actor.permissions.includes("payList.approve") ? "payList.approve" : "payList.review"
  return yield* takePayListStep(permission, request, () => ({ kind: "return", reason }))
})
