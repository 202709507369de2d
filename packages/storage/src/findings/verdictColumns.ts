import { hash } from "node:crypto"
import type { JudgedVerdict } from "@wengang/application/ports/Examiner.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { VerdictColumns } from "../tables/workTables.ts"

/** The id of the suspicion that a verdict raises: a digest of its fingerprint, so that it can stand in an address. */
export function suspicionIdOf(verdict: Pick<Verdict, "rule" | "subject">): string {
  return hash("sha256", fingerprintOf(verdict), "hex").slice(0, 32)
}

/** A verdict as its columns. */
export function columnsOf({ dossier, verdict }: JudgedVerdict): VerdictColumns {
  return {
    fingerprint: suspicionIdOf(verdict),
    rule: verdict.rule,
    subjectKind: verdict.subject.kind,
    subjectId: verdict.subject.id,
    area: verdict.area,
    severity: verdict.severity,
    messageZh: verdict.message.zh,
    messageEn: verdict.message.en,
    evidence: JSON.stringify(verdict.evidence),
    recheckOn: verdict.recheckOn,
    dossier
  }
}

/** The verdict that columns hold. */
export function verdictOf(columns: VerdictColumns): Verdict {
  return {
    rule: columns.rule,
    subject: { kind: columns.subjectKind, id: columns.subjectId },
    area: columns.area,
    severity: columns.severity,
    message: { zh: columns.messageZh, en: columns.messageEn },
    evidence: JSON.parse(columns.evidence),
    recheckOn: columns.recheckOn
  }
}

export const verdictColumnNames = [
  "fingerprint",
  "rule",
  "subjectKind",
  "subjectId",
  "area",
  "severity",
  "messageZh",
  "messageEn",
  "evidence",
  "recheckOn",
  "dossier"
] as const satisfies ReadonlyArray<keyof VerdictColumns>
