import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { transact } from "../acting/transact.ts"
import { failure } from "../Failure.ts"
import { noSuchRule } from "../rules/showRule.ts"
import { isOfCounty } from "../rules/showTrace.ts"
import { noSuchSubject } from "../rules/traceSubject.ts"
import type { TraceRequest } from "./StoredJob.ts"

/** Asks why a rule says of a whole county within reach what it says; the job's result is the trace. */
export const startTrace = Effect.fn("startTrace")(function* ({
  id,
  ...request
}: TraceRequest & { readonly id: string }) {
  const reach = yield* authorise("ledger.read")
  const { rule, subject } = request
  if (ruleOf(rule) === undefined) return yield* noSuchRule()
  if (!isOfCounty(rule)) return yield* notOfCounty()
  const [area = ""] = subject.split("/")
  if (!Area.isAreaCode(area) || !reach.covers(area)) return yield* noSuchSubject(rule, subject)
  return yield* transact("ledger.read", ({ jobs }) =>
    Effect.map(jobs.add({ id, kind: "trace", area, request }), (job) => ({
      value: job,
      notes: [{ action: "trace.start", object: { kind: "job", id }, area, after: request }] as const
    }))
  )
})

function notOfCounty() {
  return failure(
    "wrong-usage",
    "只有全县指标的判定过程按任务计算；其他规则请用 GET 直接查看。",
    "Only rules on whole counties are explained by a job: GET the others."
  )
}
