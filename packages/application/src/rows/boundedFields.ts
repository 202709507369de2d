import { longestOf } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"

type Values = Readonly<Record<string, unknown>>

/** A field that takes texts of a length, and the most characters that it takes. */
export interface BoundedField {
  readonly name: string
  readonly most: number
}

/** The fields of a ledger whose texts are bounded. */
export function boundedFields(ledger: LedgerName): ReadonlyArray<BoundedField> {
  return Object.entries(ledgerOf(ledger).fields).flatMap(([name, { kind }]) => {
    const most = longestOf[kind]
    return most === undefined ? [] : [{ name, most }]
  })
}

/**
 * Those of the bounded fields whose texts are longer than they may be. What stands so already, from before there was a
 * bound, may be sent again as it is.
 */
export function overlongAmong(
  bounded: ReadonlyArray<BoundedField>,
  values: Values,
  standing: Values | undefined
): ReadonlyArray<BoundedField> {
  return bounded.filter(({ name, most }) => {
    const value = values[name]
    return typeof value === "string" && value.length > most && standing?.[name] !== value
  })
}
