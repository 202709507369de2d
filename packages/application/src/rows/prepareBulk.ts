import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect, Result } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"
import type { LedgerWrites, StoredRow } from "../ports/LedgerStore.ts"
import type { BulkRow, Candidate } from "./BulkRow.ts"
import { decodeRow, objectionToLengths, withoutMasks } from "./decodeRow.ts"
import { objectionToRemarks } from "./noteRemarks.ts"
import { keyIn } from "./RowLedger.ts"
import { keyIsFixed, named, noSuchRow, taken, twice, unknownReference, versionChanged } from "./rowFailures.ts"

interface Prepared {
  readonly candidates: ReadonlyArray<Candidate>
  /** Why others are not written, by their place in the list. */
  readonly refused: ReadonlyMap<number, Failure>
}

/**
 * Checks many rows as each would be by itself, with a fixed number of look-ups for all: fields, key and version, rows that
 * they name or that name them, place.
 */
export const prepareBulk = Effect.fnUntraced(function* (
  ledger: LedgerName,
  rows: ReadonlyArray<BulkRow>,
  writes: LedgerWrites,
  reach: Reach
) {
  const refused = new Map<number, Failure>()
  const decoded = yield* decodeAll(ledger, rows, refused)
  const stored = yield* writes.stored(
    ledger,
    decoded.map(({ key }) => key)
  )
  const standing = new Map(stored.map((row) => [row.key, row]))
  let candidates = sieve(decoded, refused, (one) => objection(ledger, one, rows[one.at], standing, reach))
  candidates = candidates.map((one) => whole(ledger, one, standing))
  const unknown = yield* unknownReferences(ledger, candidates, writes)
  candidates = sieve(candidates, refused, ({ at }) => unknown.get(at))
  const referring = yield* referringTo(ledger, candidates, writes)
  candidates = sieve(candidates, refused, ({ key, operation }) => {
    const by = operation === "withdraw" ? referring.get(key) : undefined
    return by === undefined ? undefined : named(by)
  })
  const foreign = yield* foreignAmong(ledger, candidates, writes, reach)
  candidates = sieve(candidates, refused, ({ at }) => (foreign.has(at) ? noSuchRow() : undefined))
  const prepared: Prepared = { candidates, refused }
  return prepared
})

const decodeAll = Effect.fnUntraced(function* (
  ledger: LedgerName,
  rows: ReadonlyArray<BulkRow>,
  refused: Map<number, Failure>
) {
  const candidates: Array<Candidate> = []
  const keys = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const { operation } = row
    const result =
      operation === "withdraw"
        ? Result.succeed({})
        : yield* Effect.result(decodeRow(ledger, row.values, operation === "create"))
    const wrong = Result.isFailure(result)
      ? result.failure
      : objectionToRemarks(operation === "withdraw" ? [] : row.remarks)
    if (Result.isFailure(result) || wrong !== undefined) {
      if (wrong !== undefined) refused.set(at, wrong)
      continue
    }
    const key = operation === "create" ? keyIn(ledger, result.success) : row.key
    if (key === undefined) refused.set(at, noSuchRow())
    else if (keys.has(key)) refused.set(at, twice())
    else candidates.push({ at, operation, key, before: undefined, values: result.success })
    if (key !== undefined) keys.add(key)
  }
  return candidates
})

/** What stands against a row by what is stored under its key. */
function objection(
  ledger: LedgerName,
  { key, operation, values }: Candidate,
  sent: BulkRow | undefined,
  standing: ReadonlyMap<string, StoredRow>,
  reach: Reach
): Failure | undefined {
  const before = standing.get(key)
  if (operation === "create") return before === undefined ? undefined : taken()
  if (before === undefined || !reach.covers(before.area)) return noSuchRow()
  if (sent !== undefined && "version" in sent && sent.version !== before.version) return versionChanged(before)
  const changed = ledgerOf(ledger).key.find((name) => name in values && values[name] !== before.values[name])
  if (changed !== undefined) return keyIsFixed(changed)
  return withoutMasks(ledger, values, before.values).objection ?? objectionToLengths(ledger, values, before.values)
}

/** A candidate with what is stored of it: of a correction the key is saved too. */
function whole(ledger: LedgerName, one: Candidate, standing: ReadonlyMap<string, StoredRow>): Candidate {
  const before = standing.get(one.key)
  if (before === undefined || one.operation !== "correct") return { ...one, before }
  const key = Object.fromEntries(ledgerOf(ledger).key.map((name) => [name, before.values[name]]))
  return { ...one, before, values: { ...withoutMasks(ledger, one.values, before.values).values, ...key } }
}

const unknownReferences = Effect.fnUntraced(function* (
  ledger: LedgerName,
  candidates: ReadonlyArray<Candidate>,
  writes: Pick<LedgerWrites, "missing">
) {
  const unknown = new Map<number, Failure>()
  for (const [name, field] of Object.entries(ledgerOf(ledger).fields)) {
    if (field.refersTo === undefined) continue
    const wanted = new Set(candidates.flatMap(({ values }) => (typeof values[name] === "string" ? [values[name]] : [])))
    if (wanted.size === 0) continue
    const missing = yield* writes.missing(field.refersTo as LedgerName, [...wanted])
    for (const { at, values } of candidates) {
      const value = values[name]
      if (typeof value === "string" && missing.has(value)) {
        unknown.set(at, unknownReference(name, field.label, field.english))
      }
    }
  }
  return unknown
})

const referringTo = Effect.fnUntraced(function* (
  ledger: LedgerName,
  candidates: ReadonlyArray<Candidate>,
  writes: Pick<LedgerWrites, "referring">
) {
  const keys = candidates.flatMap(({ operation, key }) => (operation === "withdraw" ? [key] : []))
  if (keys.length === 0 || ledgerOf(ledger).key.length > 1) return new Map<string, LedgerName>()
  return yield* writes.referring(ledger, keys)
})

/** The places of those that would come to lie elsewhere. */
const foreignAmong = Effect.fnUntraced(function* (
  ledger: LedgerName,
  candidates: ReadonlyArray<Candidate>,
  writes: Pick<LedgerWrites, "places">,
  reach: Reach
) {
  const saved = candidates.filter(({ operation }) => operation !== "withdraw")
  const places = yield* writes.places(
    ledger,
    saved.map(({ values }) => values)
  )
  return new Set(saved.flatMap(({ at }, index) => (reach.covers(places[index]?.after ?? null) ? [] : [at])))
})

function sieve(
  candidates: ReadonlyArray<Candidate>,
  refused: Map<number, Failure>,
  why: (one: Candidate) => Failure | undefined
): ReadonlyArray<Candidate> {
  return candidates.filter((one) => {
    const failed = why(one)
    if (failed !== undefined) refused.set(one.at, failed)
    return failed === undefined
  })
}
