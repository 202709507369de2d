import type { CaseEvent } from "@wengang/domain/rectification/CaseEvent.ts"
import { Effect } from "effect"
import { type CaseRequest, takeCaseStep } from "./takeCaseStep.ts"

type Said = Omit<Extract<CaseEvent, { readonly kind: "report" }>, "kind">

export interface ReportProgressRequest extends CaseRequest, Said {}

/** Reports how putting a case right goes. */
export const reportProgress = Effect.fn("reportProgress")(({ id, version, ...said }: ReportProgressRequest) =>
  takeCaseStep("case.rectify", { id, version }, "report", () => Effect.succeed({ kind: "report", ...said }))
)
