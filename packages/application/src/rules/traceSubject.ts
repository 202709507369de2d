import { type Trace, trace } from "@wengang/domain/findings/trace.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import { views } from "@wengang/domain/rules/View.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"
import { failure } from "../Failure.ts"
import { DossierReader } from "../ports/DossierReader.ts"
import type { NamedParameter } from "./ruleCards.ts"

/** A trace whose places have names. */
export interface NamedTrace extends Omit<Trace, "parameters"> {
  readonly areaPath: ReadonlyArray<string>
  readonly parameters: ReadonlyArray<NamedParameter>
}

/** Why a rule says of a subject, by its key, what it says as of a day, with the rows as they stand now. */
export const traceSubject = Effect.fn("traceSubject")(function* (id: string, subject: string, asOf: Day) {
  const reach = yield* authorise("ledger.read")
  const { path } = yield* Areas
  const rule: Rule | undefined = ruleOf(id)
  if (rule === undefined) return yield* failure("unknown-rule", "没有这条规则。", "There is no such rule.")
  const found = yield* (yield* DossierReader).find(rule.view, subject, asOf)
  if (found === undefined || !reach.covers(views[rule.view].area(found.subject as never))) {
    return yield* noSuchSubject(id, subject)
  }
  // Of somebody who lives elsewhere no place is told.
  const placeName = (place: AreaCode, home: AreaCode | null) =>
    home === null || reach.covers(home) ? path(place).join("") || undefined : undefined
  const traced = trace(rule, found.subject, { ...found, asOf, placeName })
  return {
    ...traced,
    areaPath: path(traced.area),
    parameters: traced.parameters.map((parameter) => ({
      ...parameter,
      jurisdictionPath: parameter.jurisdiction === null ? [] : path(parameter.jurisdiction)
    }))
  } satisfies NamedTrace
})

/** There is no such subject within reach, or it is none of the rule's. */
export function noSuchSubject(rule: string, subject: string) {
  return failure(
    "unknown-subject",
    `台账中没有 ${subject}，或它不是规则 ${rule} 判定的对象；编号见判定结果的 subject.id。`,
    `The ledgers have no ${subject}, or it is nothing that ${rule} judges; keys are those of a verdict's subject.id.`
  )
}
