import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import type { LedgerWrites } from "../ports/LedgerStore.ts"
import { dayJudged } from "../runs/dayJudged.ts"
import { attributionOf, namedBy } from "./attributeVerdicts.ts"
import { type BulkResult, type BulkRow, problemOf } from "./BulkRow.ts"
import { prepareBulk } from "./prepareBulk.ts"
import { keyIn } from "./RowLedger.ts"
import { withoutSaving } from "./withoutSaving.ts"

type Values = Readonly<Record<string, unknown>>

/** What is said of one of many drafts: verdicts of the whole that name it, or why it could not be saved. */
export interface AssessedDraft extends Pick<BulkResult, "opened" | "problem"> {
  readonly standing: ReadonlyArray<Verdict>
}

export interface AssessedDrafts {
  readonly asOf: Day
  /** Whether more was touched than is judged at once. */
  readonly more: boolean
  /** In the order in which they were sent. */
  readonly rows: ReadonlyArray<AssessedDraft>
}

/**
 * Judges drafts of a ledger, new rows and changes to ones that stand, once, as saving all of them together would leave
 * it; nothing is saved. A draft that cannot be saved is left out of what is judged.
 */
export const assessRows = Effect.fn("assessRows")(function* (ledger: LedgerName, sent: ReadonlyArray<Values>) {
  const asOf = yield* dayJudged
  return yield* withoutSaving((writes, reach) =>
    Effect.gen(function* () {
      const { candidates, refused } = yield* prepareBulk(ledger, yield* asBulk(ledger, sent, writes), writes, reach)
      if (candidates.length > 0) {
        yield* writes.save(
          ledger,
          candidates.map(({ values }) => values)
        )
      }
      const judgement = candidates.length > 0 ? yield* writes.judge(asOf) : undefined
      const attribute = attributionOf(ledger, candidates)
      const opened = namedBy(attribute, judgement?.opened ?? [])
      const standing = namedBy(attribute, judgement?.standing ?? [])
      const result: AssessedDrafts = {
        asOf,
        more: judgement?.more ?? false,
        rows: sent.map((_, at) => ({
          opened: opened.get(at) ?? [],
          standing: standing.get(at) ?? [],
          problem: problemOf(refused.get(at))
        }))
      }
      return result
    })
  )
})

/** Drafts as they would be sent to be saved: a row of whose key one stands is a correction of that one. */
const asBulk = Effect.fnUntraced(function* (ledger: LedgerName, sent: ReadonlyArray<Values>, writes: LedgerWrites) {
  const keys = sent.map((values) => keyIn(ledger, values))
  const stored = yield* writes.stored(ledger, [...new Set(keys.filter((key) => key !== undefined))])
  const standing = new Map(stored.map((row) => [row.key, row]))
  return sent.map((values, at): BulkRow => {
    const row = standing.get(keys[at] ?? "")
    return row === undefined
      ? { operation: "create", values, remarks: [] }
      : { operation: "correct", key: row.key, version: row.version, values, remarks: [] }
  })
})
