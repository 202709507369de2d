import type { RowLedger } from "@wengang/contract/endpoints/rows.ts"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerNames, ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { nameField } from "@wengang/domain/ledgers/nameField.ts"
import { keepsLedger } from "@wengang/domain/people/Permission.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { mayDo, session } from "../people/session.ts"

/** A ledger whose rows are kept one by one. */
export type RowLedgerName = (typeof RowLedger)["Type"]

/** A field of a ledger, by its name. */
export interface Column extends Omit<Field, "schema"> {
  readonly name: string
}

const imported: ReadonlySet<LedgerName> = new Set(["area", "parameter", "listed"])

/** The ledgers that have pages. */
export const rowLedgers = ledgerNames.filter((name) => !imported.has(name)) as ReadonlyArray<RowLedgerName>

/** The ledger that an address names; undefined where there is none. */
export function ledgerIn(address: string | undefined): RowLedgerName | undefined {
  return rowLedgers.find((name) => name === address)
}

/** What a ledger is called. */
export function titleOf(ledger: LedgerName): Sentence {
  const { sheet, english } = ledgers[ledger]
  return { zh: sheet, en: english.charAt(0).toUpperCase() + english.slice(1) }
}

/** Its columns, in the order of the sheet. */
export function columnsOf(ledger: LedgerName): ReadonlyArray<Column> {
  return Object.entries(ledgers[ledger].fields as Readonly<Record<string, Field>>).map(([name, field]) => ({
    ...field,
    name
  }))
}

/** Its columns as lists show them: who or what a row is follows its key, where a narrow screen has it in sight. */
export function listedColumns(ledger: LedgerName): ReadonlyArray<Column> {
  const columns = columnsOf(ledger)
  const name = columns.find((column) => column.name === nameField[ledger])
  const [key, ...others] = columns.filter((column) => column !== name)
  return key === undefined || name === undefined ? columns : [key, name, ...others]
}

/** The fields that tell its rows apart. */
export function keyFields(ledger: LedgerName): ReadonlyArray<string> {
  return ledgers[ledger].key
}

/** What a column is called. */
export function labelOf({ label, english }: Pick<Column, "label" | "english">): Sentence {
  return { zh: label, en: english.charAt(0).toUpperCase() + english.slice(1) }
}

/** Whether whoever is signed in keeps the ledger. */
export function mayKeep(ledger: LedgerName): boolean {
  return mayDo("ledger.write") && keepsLedger(session.latest?.department ?? null, ledger)
}

/** Whether somebody is signed in who does not keep a ledger. Where a session ended, what was typed waits for who typed it. */
export function isKeptByOthers(ledger: LedgerName): boolean {
  return Boolean(session.latest) && !mayKeep(ledger)
}

/** The address of a row's page; that of a household is its dossier. */
export function rowAddress(ledger: string, key: string, asOf?: string): string {
  const encoded = encodeURIComponent(key)
  if (asOf !== undefined) return `/ledgers/${ledger}/${encoded}?asOf=${asOf}`
  return ledger === "household" ? `/households/${encoded}` : `/ledgers/${ledger}/${encoded}`
}

/** Where a row is corrected: its page, with the form open. */
export function correctionAddress(ledger: string, key: string): string {
  return `/ledgers/${ledger}/${encodeURIComponent(key)}?correct=yes`
}
