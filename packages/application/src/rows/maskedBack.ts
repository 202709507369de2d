import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"

type Values = Readonly<Record<string, unknown>>

/** What is to become of numbers that came back with stars in them, as lists and exported files show them. */
export interface MaskedBack {
  /** The values without those whose number stands already: it stays. */
  readonly values: Values
  /** Fields whose whole number would be lost. */
  readonly lost: ReadonlyArray<string>
}

/**
 * Lists and exported files show identity numbers and phones with stars. Where one comes back for a row that stands, and
 * agrees with what stands there, the number is left alone; where it does not, saving it would lose the number. A new row
 * takes it as it is: the rules say of it that it is no number.
 */
export function maskedBack(ledger: LedgerName, values: Values, standing: Values | undefined): MaskedBack {
  const masked = maskedFields(ledger, values)
  if (standing === undefined || masked.length === 0) return { values, lost: [] }
  const kept = masked.filter((name) => agree(String(values[name]), standing[name]))
  return {
    values: Object.fromEntries(Object.entries(values).filter(([name]) => !kept.includes(name))),
    lost: masked.filter((name) => !kept.includes(name))
  }
}

/** The fields of a number that came with stars. */
export function maskedFields(ledger: LedgerName, values: Values): ReadonlyArray<string> {
  return (numbersOf.get(ledger) ?? []).filter((name) => isMasked(values[name]))
}

/** Those of each ledger that hold a number: what is of its key is what a row is found by, and so not among them. */
const numbersOf: ReadonlyMap<LedgerName, ReadonlyArray<string>> = new Map(
  ledgerNames.map((ledger) => [ledger, numbersIn(ledger)])
)

function numbersIn(ledger: LedgerName): ReadonlyArray<string> {
  const { key, fields } = ledgerOf(ledger)
  return Object.entries<Field>(fields).flatMap(([name, { kind }]) =>
    (kind === "idNumber" || kind === "phone") && !key.includes(name) ? [name] : []
  )
}

function isMasked(value: unknown): boolean {
  return typeof value === "string" && narrow(value).includes("*")
}

/** Whether two masks may be of one number: as long, and the same wherever both show it. */
function agree(sent: string, standing: unknown): boolean {
  if (typeof standing !== "string") return false
  const [one, other] = [narrow(sent), narrow(standing)]
  return (
    one.length === other.length && [...one].every((sign, at) => sign === "*" || other[at] === "*" || sign === other[at])
  )
}

function narrow(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toUpperCase()
}
