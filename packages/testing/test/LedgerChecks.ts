import { keyOf } from "@wengang/domain/ledgers/Ledger.ts"
import { ledgers as declared, type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { Result, Schema } from "effect"
import type { Ledgers } from "../src/synthetic/Ledgers.ts"

type AnyRow = Readonly<Record<string, unknown>>

/** Rows that their ledger's schema refuses, as text. */
export function undecodable(ledgers: Ledgers): ReadonlyArray<string> {
  return ledgerNames.flatMap((name) => {
    const decode = Schema.decodeUnknownResult(declared[name].schema as unknown as Schema.Codec<unknown>)
    return ledgers[name].filter((row) => Result.isFailure(decode(row))).map((row) => `${name} ${JSON.stringify(row)}`)
  })
}

/** Keys that stand twice in a ledger. */
export function repeatedKeys(ledgers: Ledgers): ReadonlyArray<string> {
  return ledgerNames.flatMap((name) => {
    const keys = (ledgers[name] as ReadonlyArray<AnyRow>).map((row) => keyOf(ledgerOf(name), row))
    return keys.length === new Set(keys).size ? [] : keys.filter((key, at) => keys.indexOf(key) !== at)
  })
}

/** References to rows that no ledger holds. */
export function danglingReferences(ledgers: Ledgers): ReadonlyArray<string> {
  const known = new Map<string, Set<unknown>>()
  for (const name of ledgerNames)
    known.set(name, new Set((ledgers[name] as ReadonlyArray<AnyRow>).map((row) => row.id)))
  return ledgerNames.flatMap((name) =>
    Object.entries(ledgerOf(name).fields).flatMap(([field, { refersTo }]) => {
      if (refersTo === undefined) return []
      const values = (ledgers[name as LedgerName] as ReadonlyArray<AnyRow>).map((row) => row[field])
      return values
        .filter((value) => value !== null && !known.get(refersTo)?.has(value))
        .map((value) => `${name} ${value}`)
    })
  )
}
