import { allowedIn } from "@wengang/domain/rectification/CaseTransitions.ts"
import { levelsLeft } from "@wengang/domain/rectification/caseRequirements.ts"
import { remedies } from "@wengang/domain/rectification/remedies.ts"
import type { RuleId } from "@wengang/domain/rules/catalogue.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"
import { CaseStore } from "../ports/CaseStore.ts"
import { summaryOf } from "./CaseSummary.ts"
import { noSuchCase } from "./caseFailure.ts"
import { lampDaysIn } from "./lampDaysIn.ts"

/** A case with its findings as they stand now, its papers, and all that happened to it. */
export const showCase = Effect.fn("showCase")(function* (id: string) {
  const store = yield* CaseStore
  const { path } = yield* Areas
  const reach = yield* authorise("case.read")
  const file = yield* store.find(reach, id)
  if (file === undefined) return yield* noSuchCase()
  const { case: one, steps, papers, relapses, numbers } = file
  const { rule, unitSince, plan, quality, submission, extension } = one
  return {
    ...summaryOf(file, yield* lampDaysIn(reach), path),
    foundAt: one.foundAt,
    unitSince,
    handedOverBy: one.handedOverBy.unit,
    quality,
    plan,
    submission,
    reviews: one.reviews.map(({ level, by, on }) => ({ level, unit: by.unit, on })),
    /** Those that have still to review it, lowest first. */
    levelsLeft: levelsLeft(one),
    extension: extension === null ? null : { until: extension.until, reason: extension.reason },
    /** What its state allows, whoever asks. */
    allowed: allowedIn(one.state),
    /** What putting such a finding right takes. */
    remedy: rule !== null && rule in remedies ? remedies[rule as RuleId] : null,
    standing: file.findings,
    papers: papers.map(({ actorId: _, ...paper }) => paper),
    steps: steps.map(({ actorId: _, requestId: __, ...step }) => step),
    relapses,
    numbers
  }
})
