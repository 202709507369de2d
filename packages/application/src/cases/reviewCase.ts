import { Effect } from "effect"
import { type CaseRequest, takeCaseStep } from "./takeCaseStep.ts"

/** Says for one level that a case was put right. */
export const reviewCase = Effect.fn("reviewCase")((request: CaseRequest) =>
  takeCaseStep("case.review", request, "review", () => Effect.succeed({ kind: "review" }))
)
