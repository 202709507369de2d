import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect } from "effect"
import type { Areas } from "../Areas.ts"
import { transact } from "../acting/transact.ts"
import type { Failure } from "../Failure.ts"
import type { WriteJudgement } from "../ports/LedgerStore.ts"
import type { Audited } from "../ports/Transactions.ts"
import { dayJudged } from "../runs/dayJudged.ts"
import { decodeRow, objectionToLengths, withoutMasks } from "./decodeRow.ts"
import { keyIn } from "./RowLedger.ts"
import { noSuchRow } from "./rowFailures.ts"
import { saveRow } from "./saveRow.ts"

/** What an assessment ends its transaction with, so that nothing of it stays. */
class Assessed {
  readonly _tag = "Assessed"
  readonly judgement: WriteJudgement

  constructor(judgement: WriteJudgement) {
    this.judgement = judgement
  }
}

/** Judges a draft, a new row or changes to one that stands, as saving it would; nothing is saved. */
export const assessRow = Effect.fn("assessRow")(function* (
  ledger: LedgerName,
  sent: Readonly<Record<string, unknown>>
) {
  const asOf = yield* dayJudged
  const key = keyIn(ledger, sent)
  if (key === undefined) {
    yield* decodeRow(ledger, sent, false)
    return yield* noSuchRow()
  }
  const assessment = transact(
    "ledger.write",
    ({ ledgers: writes }, reach): Effect.Effect<Audited<never>, Failure | Assessed, Areas> =>
      Effect.gen(function* () {
        const [before] = yield* writes.stored(ledger, [key])
        if (before !== undefined && !reach.covers(before.area)) return yield* noSuchRow()
        const decoded = yield* decodeRow(ledger, sent, before === undefined)
        const { values, objection } = withoutMasks(ledger, decoded, before?.values)
        if (objection !== undefined) return yield* objection
        const tooLong = objectionToLengths(ledger, values, before?.values)
        if (tooLong !== undefined) return yield* tooLong
        yield* saveRow(ledger, key, values, writes, reach)
        return yield* Effect.fail(new Assessed(yield* writes.judge(asOf)))
      })
  )
  return yield* assessment.pipe(
    Effect.catchIf(
      (error): error is Assessed => error instanceof Assessed,
      ({ judgement }) => Effect.succeed(judgement)
    )
  )
})
