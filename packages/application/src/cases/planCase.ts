import type { CaseEvent } from "@wengang/domain/rectification/CaseEvent.ts"
import { Effect } from "effect"
import { type CaseRequest, takeCaseStep } from "./takeCaseStep.ts"

type Said = Omit<Extract<CaseEvent, { readonly kind: "plan" }>, "kind">

export interface PlanCaseRequest extends CaseRequest, Said {}

/** Says who puts a case right, how and by when. */
export const planCase = Effect.fn("planCase")(({ id, version, ...said }: PlanCaseRequest) =>
  takeCaseStep("case.rectify", { id, version }, "plan", () => Effect.succeed({ kind: "plan", ...said }))
)
