import type { PhoneRow } from "../dossiers/HouseholdDossier.ts"
import { type LedgerName, ledgerOf } from "../ledgers/ledgers.ts"
import { mask } from "../values/Phone.ts"
import { derivedLabels } from "./derivedLabels.ts"

/** A value that a rule read, as stored; a choice by its Chinese label, identity numbers and phones masked. */
export interface Fact {
  readonly sheet: string
  readonly key: string
  /** Null for how many rows of the sheet belong to the key. */
  readonly field: string | null
  /** The label on the sheet. */
  readonly label: string
  readonly value: string | number | boolean | null
}

/** What a rule reads while it judges, each value once. */
export class Facts {
  private readonly noted = new Map<string, Fact>()

  list(): ReadonlyArray<Fact> {
    return [...this.noted.values()]
  }

  /** Notes a field of a row; of what makes up its key nothing is noted, since the key is told. */
  field(ledger: LedgerName, key: string, name: string, value: unknown): void {
    const { sheet, fields, key: keyFields } = ledgerOf(ledger)
    const field = fields[name]
    if (field === undefined || keyFields.includes(name) || !isPlain(value)) return
    this.note({ sheet, key, field: name, label: field.label, value: shown(field.kind, field.choices, value) })
  }

  /** Notes what is known of a row, a case or an inspection under another name than a column's; not its key, which is told. */
  derived(sheet: string, key: string, name: string, value: unknown): void {
    if (name !== "id" && isPlain(value)) this.note({ sheet, key, field: name, label: labelOf(name), value })
  }

  /** Notes how many rows of a ledger belong to a key. */
  count(ledger: LedgerName, key: string, rows: number): void {
    this.note({ sheet: ledgerOf(ledger).sheet, key, field: null, label: "记录数", value: rows })
  }

  /** Notes a masked identity number. */
  identity(key: string, masked: string): void {
    this.derived(ledgerOf("person").sheet, key, "idNumber", masked)
  }

  /** Notes a masked phone. */
  phone({ ledger, key, masked }: PhoneRow): void {
    this.derived(ledgerOf(ledger).sheet, key, "phone", masked)
  }

  private note(fact: Fact): void {
    this.noted.set(`${fact.sheet}|${fact.key}|${fact.field}`, fact)
  }
}

function isPlain(value: unknown): value is Fact["value"] {
  return value === null || ["string", "number", "boolean"].includes(typeof value)
}

function shown(
  kind: string,
  choices: Readonly<Record<string, string>> | undefined,
  value: Fact["value"]
): Fact["value"] {
  if (typeof value !== "string") return value
  if (kind === "phone") return mask(value)
  return choices?.[value] ?? value
}

function labelOf(name: string): string {
  return name in derivedLabels ? derivedLabels[name as keyof typeof derivedLabels] : name
}
