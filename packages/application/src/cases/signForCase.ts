import { Effect } from "effect"
import { type CaseRequest, takeCaseStep } from "./takeCaseStep.ts"

/** Signs for a case: the unit has it and answers for it. */
export const signForCase = Effect.fn("signForCase")((request: CaseRequest) =>
  takeCaseStep("case.rectify", request, "signFor", () => Effect.succeed({ kind: "signFor" }))
)
