import type { EntryRemark } from "@wengang/domain/findings/EntryRemark.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { keepsLedger } from "@wengang/domain/people/Permission.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise, forbidden } from "../acting/authorise.ts"
import type { Reach } from "../acting/Reach.ts"
import { transact } from "../acting/transact.ts"
import type { AuditNote } from "../ports/AuditLog.ts"
import type { LedgerWrites, StoredRow, WriteJudgement } from "../ports/LedgerStore.ts"
import { dayJudged } from "../runs/dayJudged.ts"
import { decodeRow, objectionToLengths, withoutMasks } from "./decodeRow.ts"
import { noteRemarks, objectionToRemarks } from "./noteRemarks.ts"
import { keyIn } from "./RowLedger.ts"
import { keyIsFixed, named, noSuchRow, reasonMissing, refusedByRules, taken, versionChanged } from "./rowFailures.ts"
import { saveRow } from "./saveRow.ts"

type Values = Readonly<Record<string, unknown>>

export interface WriteOptions {
  /** The writer knows that the row contradicts others and is on its way to be put right: E verdicts do not refuse it. */
  readonly acknowledged: boolean
  /** Why; needed where something is acknowledged or withdrawn. */
  readonly reason: string | null
}

/** What a write of one row is sent with. */
export interface RowOptions extends WriteOptions {
  /** What the writer says of verdicts that the write leaves standing. */
  readonly remarks: ReadonlyArray<EntryRemark>
}

/** A row as it stands after a write, with what the rules say of it. */
export interface WrittenRow {
  /** Null where it was withdrawn. */
  readonly row: StoredRow | null
  readonly judgement: WriteJudgement
  /** The suspicions that have what was said of them now; a remark on what does not stand is left out. */
  readonly remarked: ReadonlyArray<string>
}

/** Adds a row. Refused where the key stands already, or where a rule of severity E would make it false. */
export const createRow = Effect.fn("createRow")(function* (ledger: LedgerName, sent: Values, options: RowOptions) {
  const values = yield* decodeRow(ledger, sent, true)
  const key = keyIn(ledger, values)
  return yield* write(ledger, options, (writes, reach) =>
    Effect.gen(function* () {
      if (key === undefined) return yield* noSuchRow()
      const [standing] = yield* writes.stored(ledger, [key])
      if (standing !== undefined) return yield* taken()
      const row = yield* saveRow(ledger, key, values, writes, reach)
      return { before: undefined, row, action: "row.create" }
    })
  )
})

/** Corrects fields of a row, in the version that the writer has seen. */
export const correctRow = Effect.fn("correctRow")(function* (
  ledger: LedgerName,
  key: string,
  version: string,
  sent: Values,
  options: RowOptions
) {
  const decoded = yield* decodeRow(ledger, sent, false)
  return yield* write(ledger, options, (writes, reach) =>
    Effect.gen(function* () {
      const before = yield* standingRow(ledger, key, version, writes, reach)
      const { values, objection } = withoutMasks(ledger, decoded, before.values)
      if (objection !== undefined) return yield* objection
      for (const name of ledgerOf(ledger).key) {
        if (name in values && values[name] !== before.values[name]) return yield* keyIsFixed(name)
      }
      const tooLong = objectionToLengths(ledger, values, before.values)
      if (tooLong !== undefined) return yield* tooLong
      const whole = Object.fromEntries(ledgerOf(ledger).key.map((name) => [name, before.values[name]]))
      const row = yield* saveRow(ledger, key, { ...values, ...whole }, writes, reach)
      return { before, row, action: "row.correct" }
    })
  )
})

/** Takes a row out of its ledger; the journal keeps it. Refused while rows of other ledgers name it. */
export const withdrawRow = Effect.fn("withdrawRow")(function* (
  ledger: LedgerName,
  key: string,
  version: string,
  reason: string
) {
  return yield* write(ledger, { acknowledged: true, reason, remarks: [] }, (writes, reach) =>
    Effect.gen(function* () {
      const before = yield* standingRow(ledger, key, version, writes, reach)
      const referring = ledgerOf(ledger).key.length > 1 ? undefined : (yield* writes.referring(ledger, [key])).get(key)
      if (referring !== undefined) return yield* named(referring)
      yield* writes.withdraw(ledger, [key])
      return { before, row: null, action: "row.withdraw" }
    })
  )
})

/** A row before and after a write. */
export interface Written {
  readonly before: StoredRow | undefined
  readonly row: StoredRow | null
  readonly action: string
}

/** Runs a write, judges what it touched, and refuses it where the data cannot be right. */
const write = <E, R>(
  ledger: LedgerName,
  options: RowOptions,
  use: (writes: LedgerWrites, reach: Reach) => Effect.Effect<Written, E, R>
) =>
  Effect.gen(function* () {
    yield* authorise("ledger.write")
    const { actor } = yield* Acting
    if (!keepsLedger(actor.department, ledger)) return yield* forbidden()
    if (options.acknowledged && (options.reason ?? "").trim() === "") return yield* reasonMissing()
    const unsaid = objectionToRemarks(options.remarks)
    if (unsaid !== undefined) return yield* unsaid
    const asOf = yield* dayJudged
    return yield* transact("ledger.write", ({ ledgers: writes, suspicions }, reach) =>
      Effect.gen(function* () {
        const written = yield* use(writes, reach)
        const judgement = yield* writes.judge(asOf)
        const errors = judgement.opened.filter(({ severity }) => severity === "error")
        if (errors.length > 0 && !options.acknowledged) return yield* refusedByRules(errors)
        yield* writes.settle
        const { remarked, notes } = yield* noteRemarks(suspicions, reach, judgement.standing, options.remarks)
        const value: WrittenRow = { row: written.row, judgement, remarked: [...remarked.keys()] }
        return { value, notes: [noteOf(ledger, written, options), ...notes] as const }
      })
    )
  })

const standingRow = Effect.fnUntraced(function* (
  ledger: LedgerName,
  key: string,
  version: string,
  writes: LedgerWrites,
  reach: Reach
) {
  const [row] = yield* writes.stored(ledger, [key])
  if (row === undefined || !reach.covers(row.area)) return yield* noSuchRow()
  if (row.version === version) return row
  return yield* versionChanged(row)
})

/** What the log is to remember of a row that was written. */
export function noteOf(
  ledger: LedgerName,
  { before, row, action }: Written,
  { reason }: Pick<WriteOptions, "reason">
): AuditNote {
  const standing = row ?? before
  return {
    action,
    object: { kind: ledger, id: standing?.key ?? "" },
    area: (standing?.area ?? null) as AreaCode | null,
    before: before?.values ?? null,
    after: row?.values ?? null,
    reason
  }
}
