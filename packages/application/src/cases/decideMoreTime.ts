import { Effect } from "effect"
import { type CaseRequest, takeCaseStep } from "./takeCaseStep.ts"

export interface DecideMoreTimeRequest extends CaseRequest {
  readonly granted: boolean
  /** Why; needed to refuse it. */
  readonly reason: string
}

/** Grants more time or refuses it, for the office that handed the case over. */
export const decideMoreTime = Effect.fn("decideMoreTime")(({ granted, reason, ...request }: DecideMoreTimeRequest) =>
  takeCaseStep("case.handOver", request, granted ? "grantExtension" : "refuseExtension", () =>
    Effect.succeed(granted ? { kind: "grantExtension" } : { kind: "refuseExtension", reason })
  )
)
