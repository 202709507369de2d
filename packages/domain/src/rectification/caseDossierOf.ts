import type { CaseDossier } from "../dossiers/CaseDossier.ts"
import { ruleOf } from "../rules/catalogue.ts"
import type { Case } from "./Case.ts"

/** What rules see of a case, with what is known of its rule elsewhere: confirmations in the village, the last run. */
export function caseDossierOf(one: Case, known: Pick<CaseDossier, "confirmations" | "lastRunOn">): CaseDossier {
  const { id, area, rule, handedOverOn, unit, unitSince, plan, deadline, quality, closedOn, submission, reviews } = one
  return {
    id,
    area,
    rule,
    machineCheckable: rule !== null && ruleOf(rule) !== undefined,
    handedOverOn,
    unit: unit.name,
    unitSince,
    hasPerson: plan !== null,
    measure: plan?.measure ?? null,
    deadline,
    quality,
    closedOn,
    evidenceCount: submission?.evidence.length ?? 0,
    verifiedBy: reviews.at(-1)?.by.unit.name ?? null,
    ...known
  }
}
