import type { ListedRow, PersonRow } from "../dossiers/HouseholdDossier.ts"
import { type LedgerName, ledgerOf, type ledgers } from "../ledgers/ledgers.ts"
import { type Evidence, notEvaluable, type Outcome } from "./Outcome.ts"

type FieldOf<L extends LedgerName> = keyof (typeof ledgers)[L]["fields"] & string

/** A field of a row as evidence: the stored value, a choice by its Chinese label, null for what is missing. */
export function cite<L extends LedgerName>(
  ledger: L,
  key: string,
  field: FieldOf<L>,
  value: string | number | boolean | null
): Evidence {
  const { sheet, fields } = ledgerOf(ledger)
  const label = typeof value === "string" ? fields[field]?.choices?.[value] : undefined
  return { sheet, key, field, value: label ?? value }
}

/** The Chinese label of a choice. */
export function label<L extends LedgerName>(ledger: L, field: FieldOf<L>, value: string): string {
  return ledgerOf(ledger).fields[field]?.choices?.[value] ?? value
}

/** What a birth date rests on: the stated one, else the masked identity number that gives it. */
export function citeBirth(person: Pick<PersonRow, "id" | "bornOn" | "identity">): Evidence {
  return person.bornOn === null
    ? cite("person", person.id, "idNumber", person.identity.masked)
    : cite("person", person.id, "bornOn", person.bornOn)
}

/** The entry of a comparison list that names somebody, by its list and the masked identity number. */
export function citeListed(person: Pick<PersonRow, "identity">, row: Pick<ListedRow, "list" | "fromOn">): Evidence {
  return cite("listed", `${label("listed", "list", row.list)}/${person.identity.masked}`, "fromOn", row.fromOn)
}

/** Not evaluable for want of a field. Make it a constant of the rule. */
export function lacks<L extends LedgerName>(ledger: L, field: FieldOf<L>): Outcome {
  return notEvaluable({ sheet: ledgerOf(ledger).sheet, field })
}
