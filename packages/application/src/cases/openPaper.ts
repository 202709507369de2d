import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { failure } from "../Failure.ts"
import { AuditLog } from "../ports/AuditLog.ts"
import { CaseStore } from "../ports/CaseStore.ts"
import { EvidenceStore } from "../ports/EvidenceStore.ts"
import { noSuchCase } from "./caseFailure.ts"

/** A paper of a case with its content. Who took it is remembered: it may say more of people than any list does. */
export const openPaper = Effect.fn("openPaper")(function* (id: string, digest: string) {
  const reach = yield* authorise("case.read")
  const found = yield* (yield* CaseStore).find(reach, id)
  if (found === undefined) return yield* noSuchCase()
  const paper = found.papers.find((one) => one.digest === digest)
  if (paper === undefined) return yield* failure("not-found", "该事项没有这份材料。", "The case has no such paper.")
  const content = yield* (yield* EvidenceStore).open(digest)
  yield* (yield* AuditLog).append(yield* Acting, {
    action: "case.openPaper",
    object: { kind: "case", id },
    area: found.case.area,
    after: { digest, name: paper.name }
  })
  return { paper, content }
})
