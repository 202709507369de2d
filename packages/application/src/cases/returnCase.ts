import type { CaseEvent } from "@wengang/domain/rectification/CaseEvent.ts"
import { Effect } from "effect"
import { type CaseRequest, takeCaseStep } from "./takeCaseStep.ts"

type Said = Omit<Extract<CaseEvent, { readonly kind: "return" }>, "kind">

export interface ReturnCaseRequest extends CaseRequest, Said {}

/** Sends a case back with a reason; all reviews of the submission are undone. */
export const returnCase = Effect.fn("returnCase")(({ id, version, ...said }: ReturnCaseRequest) =>
  takeCaseStep("case.review", { id, version }, "return", () => Effect.succeed({ kind: "return", ...said }))
)
