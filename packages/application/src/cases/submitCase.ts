import type { CaseEvent } from "@wengang/domain/rectification/CaseEvent.ts"
import { refusalOf } from "@wengang/domain/rectification/CaseRefusal.ts"
import { Effect } from "effect"
import { caseFailure } from "./caseFailure.ts"
import { type CaseRequest, takeCaseStep } from "./takeCaseStep.ts"

export interface SubmitCaseRequest extends CaseRequest {
  /** What was done. */
  readonly account: string
  /** The papers that prove it, by the digests under which they were uploaded to this case. */
  readonly evidence: ReadonlyArray<string>
}

/** Says that a case was put right and asks for closing, with papers that prove it. */
export const submitCase = Effect.fn("submitCase")(({ account, evidence, ...request }: SubmitCaseRequest) =>
  takeCaseStep("case.rectify", request, "submit", ({ cases }) =>
    Effect.gen(function* () {
      const names = new Map((yield* cases.papers(request.id)).map(({ digest, name }) => [digest, name]))
      const papers = [...new Set(evidence)].map((digest) => ({ digest, name: names.get(digest) }))
      const known = papers.flatMap(({ digest, name }) => (name === undefined ? [] : [{ digest, name }]))
      if (known.length < papers.length) return yield* caseFailure(refusalOf("unknownPaper"))
      const event: CaseEvent = { kind: "submit", account, evidence: known }
      return event
    })
  )
)
