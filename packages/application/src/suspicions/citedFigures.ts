import { derivedLabels } from "@wengang/domain/findings/derivedLabels.ts"
import type { Field } from "@wengang/domain/ledgers/Field.ts"

/** How a fact is shown that stands in no ledger. */
export type ShownField = Pick<Field, "kind" | "label" | "english" | "choices" | "refersTo">

/** Figures that rules on areas, plans and classes cite in place of rows, and what rules on cases and inspections cite of them. */
export const citedFigures: Readonly<Record<string, ShownField>> = {
  eligible: { kind: "integer", label: derivedLabels.eligible, english: "entitled" },
  paid: { kind: "integer", label: derivedLabels.paid, english: "paid" },
  seekers: { kind: "integer", label: derivedLabels.seekers, english: "looking for work" },
  openHeadcount: { kind: "integer", label: derivedLabels.openHeadcount, english: "open places" },
  traineeCount: { kind: "integer", label: derivedLabels.traineeCount, english: "trainees" },
  namedCount: { kind: "integer", label: derivedLabels.namedCount, english: "named" },
  rule: { kind: "text", label: derivedLabels.rule, english: "rule" },
  handedOverOn: { kind: "day", label: derivedLabels.handedOverOn, english: "handed over on" },
  unit: { kind: "text", label: derivedLabels.unit, english: "unit" },
  person: { kind: "text", label: derivedLabels.person, english: "who is responsible" },
  measure: { kind: "text", label: derivedLabels.measure, english: "measure" },
  deadline: { kind: "day", label: derivedLabels.deadline, english: "deadline" },
  quality: { kind: "text", label: derivedLabels.quality, english: "quality requirement" },
  closedOn: { kind: "day", label: derivedLabels.closedOn, english: "closed on" },
  evidenceCount: { kind: "integer", label: derivedLabels.evidenceCount, english: "papers" },
  verifiedBy: { kind: "text", label: derivedLabels.verifiedBy, english: "verified by" },
  confirmations: { kind: "day", label: derivedLabels.confirmations, english: "confirmed again on" },
  lastRunOn: { kind: "day", label: derivedLabels.lastRunOn, english: "wider check on" },
  visitedHouseholds: { kind: "integer", label: derivedLabels.visitedHouseholds, english: "households visited" },
  liftedHouseholds: { kind: "integer", label: derivedLabels.liftedHouseholds, english: "lifted households" },
  monitoredHouseholds: { kind: "integer", label: derivedLabels.monitoredHouseholds, english: "monitored households" },
  counties: { kind: "integer", label: derivedLabels.counties, english: "counties" },
  townships: { kind: "integer", label: derivedLabels.townships, english: "townships" },
  villages: { kind: "integer", label: derivedLabels.villages, english: "villages" },
  statedClasses: { kind: "integer", label: derivedLabels.statedClasses, english: "classes stated" },
  statedItems: { kind: "integer", label: derivedLabels.statedItems, english: "problems stated" },
  recordedClasses: { kind: "integer", label: derivedLabels.recordedClasses, english: "classes recorded" },
  recordedItems: { kind: "integer", label: derivedLabels.recordedItems, english: "problems recorded" }
}
