import type { EntryRemark } from "@wengang/domain/findings/EntryRemark.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { keepsLedger } from "@wengang/domain/people/Permission.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise, forbidden } from "../acting/authorise.ts"
import { transact } from "../acting/transact.ts"
import { type Failure, failureAbout } from "../Failure.ts"
import type { AuditNote } from "../ports/AuditLog.ts"
import type { LedgerWrites, StoredRow, WriteJudgement } from "../ports/LedgerStore.ts"
import { dayJudged } from "../runs/dayJudged.ts"
import { attributionOf, namedBy } from "./attributeVerdicts.ts"
import { type BulkResult, type BulkRow, type Candidate, problemOf } from "./BulkRow.ts"
import { noteRemarks } from "./noteRemarks.ts"
import { prepareBulk } from "./prepareBulk.ts"
import { reasonMissing, refusedByRules } from "./rowFailures.ts"
import { noteOf, type WriteOptions } from "./writeRow.ts"

export interface BulkOptions extends WriteOptions {
  /** Whether nothing is written where any row is refused. */
  readonly atomic: boolean
}

/** What many rows that were written together gave, row by row and as a whole. */
export interface BulkReport extends Pick<WriteJudgement, "opened" | "resolved" | "more"> {
  readonly asOf: Day
  readonly written: number
  readonly refused: number
  /** In the order in which they were sent. */
  readonly rows: ReadonlyArray<BulkResult>
}

/** How often what rules refuse is taken out and the rest tried again, before all of it is refused. */
const mostAttempts = 4

/** Rows that rules refuse, with the verdicts that stand against the whole. */
class Refused {
  readonly _tag = "Refused"
  readonly verdicts: ReadonlyArray<Verdict>

  constructor(verdicts: ReadonlyArray<Verdict>) {
    this.verdicts = verdicts
  }
}

/**
 * Adds, corrects and withdraws many rows of a ledger in one transaction. Each is checked as it would be by itself; what
 * they touch is judged once, as they leave it together. Those that cannot be are refused by themselves, or, where it is
 * to be all or nothing, with all others.
 */
export const writeRows = Effect.fn("writeRows")(function* (
  ledger: LedgerName,
  rows: ReadonlyArray<BulkRow>,
  options: BulkOptions
) {
  yield* authorise("ledger.write")
  const { actor } = yield* Acting
  if (!keepsLedger(actor.department, ledger)) return yield* forbidden()
  const needsReason = options.acknowledged || rows.some(({ operation }) => operation === "withdraw")
  if (needsReason && (options.reason ?? "").trim() === "") return yield* reasonMissing()
  const asOf = yield* dayJudged
  return yield* transact("ledger.write", ({ ledgers: writes, suspicions }, reach) =>
    Effect.gen(function* () {
      const { candidates, refused: before } = yield* prepareBulk(ledger, rows, writes, reach)
      const refused = new Map(before)
      const { written, judgement } = yield* writeWhatHolds(ledger, candidates, refused, asOf, options, writes)
      if (options.atomic && refused.size > 0) return yield* allOrNothing(resultsOf(ledger, rows, [], refused, none))
      yield* writes.settle
      const said = written.flatMap(({ at }) => remarksOf(rows[at]))
      const { remarked, notes } = yield* noteRemarks(suspicions, reach, judgement?.standing ?? [], said)
      const after = yield* writes.stored(
        ledger,
        written.map(({ key }) => key)
      )
      const standing = new Map(after.map((row) => [row.key, row]))
      const value: BulkReport = {
        asOf,
        written: written.length,
        refused: refused.size,
        more: judgement?.more ?? false,
        opened: judgement?.opened ?? [],
        resolved: judgement?.resolved ?? [],
        rows: resultsOf(ledger, rows, written, refused, { standing, judgement, remarked })
      }
      return { value, notes: [...notesOf(ledger, written, standing, value, options), ...notes] as const }
    })
  )
})

/** Writes the candidates that rules do not refuse; the others are noted as refused. */
const writeWhatHolds = Effect.fnUntraced(function* (
  ledger: LedgerName,
  candidates: ReadonlyArray<Candidate>,
  refused: Map<number, Failure>,
  asOf: Day,
  { acknowledged }: BulkOptions,
  writes: LedgerWrites
) {
  let left = candidates
  for (let attempt = 1; left.length > 0; attempt++) {
    const judgement = yield* writes.part(attemptOf(ledger, left, asOf, acknowledged, writes)).pipe(
      Effect.catchIf(
        (error): error is Refused => error instanceof Refused,
        (error) => Effect.succeed(error)
      )
    )
    if (!(judgement instanceof Refused)) return { written: left, judgement }
    left = withoutRefused(ledger, left, judgement.verdicts, attempt === mostAttempts, refused)
  }
  return { written: left, judgement: undefined }
})

const attemptOf = Effect.fnUntraced(function* (
  ledger: LedgerName,
  rows: ReadonlyArray<Candidate>,
  asOf: Day,
  acknowledged: boolean,
  writes: LedgerWrites
) {
  const saved = rows.filter(({ operation }) => operation !== "withdraw")
  yield* writes.save(
    ledger,
    saved.map(({ values }) => values)
  )
  const gone = rows.filter(({ operation }) => operation === "withdraw")
  if (gone.length > 0) {
    yield* writes.withdraw(
      ledger,
      gone.map(({ key }) => key)
    )
  }
  const judgement = yield* writes.judge(asOf)
  const errors = judgement.opened.filter(({ severity }) => severity === "error")
  if (errors.length > 0 && !acknowledged) return yield* Effect.fail(new Refused(errors))
  return judgement
})

/** The rows that no verdict names; all are refused where it names none of them, or it took too often. */
function withoutRefused(
  ledger: LedgerName,
  rows: ReadonlyArray<Candidate>,
  verdicts: ReadonlyArray<Verdict>,
  isLast: boolean,
  refused: Map<number, Failure>
): ReadonlyArray<Candidate> {
  const against = namedBy(attributionOf(ledger, rows), verdicts)
  const all = isLast || against.size === 0
  for (const { at } of rows) {
    const named = against.get(at)
    if (named !== undefined || all) refused.set(at, refusedByRules(named ?? verdicts))
  }
  return all ? [] : rows.filter(({ at }) => !against.has(at))
}

interface Outcome {
  readonly standing: ReadonlyMap<string, StoredRow>
  readonly judgement: WriteJudgement | undefined
  /** By the ids of suspicions. */
  readonly remarked: ReadonlyMap<string, EntryRemark>
}

const none: Outcome = { standing: new Map(), judgement: undefined, remarked: new Map() }

function remarksOf(row: BulkRow | undefined): ReadonlyArray<EntryRemark> {
  return row !== undefined && "remarks" in row ? row.remarks : []
}

function resultsOf(
  ledger: LedgerName,
  rows: ReadonlyArray<BulkRow>,
  written: ReadonlyArray<Candidate>,
  refused: ReadonlyMap<number, Failure>,
  { standing, judgement, remarked }: Outcome
): ReadonlyArray<BulkResult> {
  const attribute = attributionOf(ledger, written)
  const opened = namedBy(attribute, judgement?.opened ?? [])
  const resolved = namedBy(attribute, judgement?.resolved ?? [])
  const kept = new Map([...remarked].map(([id, remark]) => [fingerprintOf(remark), id]))
  const keys = new Map(written.map(({ at, key }) => [at, key]))
  return rows.map((row, at) => {
    const key = keys.get(at) ?? ("key" in row ? row.key : null)
    return {
      key,
      status: keys.has(at) ? "written" : "refused",
      row: standing.get(keys.get(at) ?? "") ?? null,
      opened: opened.get(at) ?? [],
      resolved: resolved.get(at) ?? [],
      remarked: keys.has(at) ? remarksOf(row).flatMap((remark) => kept.get(fingerprintOf(remark)) ?? []) : [],
      problem: problemOf(refused.get(at))
    }
  })
}

function allOrNothing(rows: ReadonlyArray<BulkResult>) {
  return failureAbout(
    { rows: rows.flatMap(({ key, problem }, at) => (problem === null ? [] : [{ at, key, problem }])) },
    "invalid-row",
    "有的行不能保存，全部没有保存；各行原因见 details.rows。",
    "Some rows cannot be saved, so none was; details.rows says why."
  )
}

function notesOf(
  ledger: LedgerName,
  written: ReadonlyArray<Candidate>,
  standing: ReadonlyMap<string, StoredRow>,
  { written: count, refused }: BulkReport,
  options: BulkOptions
): readonly [AuditNote, ...ReadonlyArray<AuditNote>] {
  const actions = { create: "row.create", correct: "row.correct", withdraw: "row.withdraw" } as const
  const whole = { action: "row.bulk", object: { kind: "ledger", id: ledgerOf(ledger).sheet }, area: null }
  const each = written.map(({ operation, key, before }) =>
    noteOf(ledger, { before, row: standing.get(key) ?? null, action: actions[operation] }, options)
  )
  return [{ ...whole, after: { written: count, refused }, reason: options.reason }, ...each]
}
