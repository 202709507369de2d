import { Effect } from "effect"
import { type CaseRequest, takeCaseStep } from "./takeCaseStep.ts"

/** Closes a case for good, after all levels have reviewed it. */
export const closeCase = Effect.fn("closeCase")((request: CaseRequest) =>
  takeCaseStep("case.review", request, "close", () => Effect.succeed({ kind: "close" }))
)
