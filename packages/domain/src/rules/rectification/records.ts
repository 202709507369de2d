import { type CaseDossier, caseSheet } from "../../dossiers/CaseDossier.ts"
import { type InspectionDossier, inspectionSheet } from "../../dossiers/InspectionDossier.ts"
import { type Evidence, notEvaluable, type Outcome } from "../Outcome.ts"

/*
 * Cases and inspections are no sheets of the workbook; their evidence and gaps are named as if they were.
 */

/** A field of a case as evidence; `person` where somebody is to be named. */
export function citeCase({ id }: CaseDossier, field: keyof CaseDossier | "person", value: Evidence["value"]): Evidence {
  return { sheet: caseSheet, key: id, field, value }
}

/** A field of an inspection as evidence. */
export function citeInspection({ id }: InspectionDossier, field: keyof InspectionDossier, value: Evidence["value"]) {
  return { sheet: inspectionSheet, key: id, field, value }
}

/** Not evaluable for want of fields of a case. Make it a constant of the rule. */
export function caseLacks(field: keyof CaseDossier): Outcome {
  return notEvaluable({ sheet: caseSheet, field })
}

/** Not evaluable for want of fields of an inspection. */
export function inspectionLacks(fields: ReadonlyArray<keyof InspectionDossier>): Outcome {
  return notEvaluable(...fields.map((field) => ({ sheet: inspectionSheet, field })))
}
