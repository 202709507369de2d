import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect } from "effect"
import { dayJudged } from "../runs/dayJudged.ts"
import { decodeRow, objectionToLengths, withoutMasks } from "./decodeRow.ts"
import { keyIn } from "./RowLedger.ts"
import { noSuchRow } from "./rowFailures.ts"
import { saveRow } from "./saveRow.ts"
import { withoutSaving } from "./withoutSaving.ts"

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
  return yield* withoutSaving((writes, reach) =>
    Effect.gen(function* () {
      const [before] = yield* writes.stored(ledger, [key])
      if (before !== undefined && !reach.covers(before.area)) return yield* noSuchRow()
      const decoded = yield* decodeRow(ledger, sent, before === undefined)
      const { values, objection } = withoutMasks(ledger, decoded, before?.values)
      if (objection !== undefined) return yield* objection
      const tooLong = objectionToLengths(ledger, values, before?.values)
      if (tooLong !== undefined) return yield* tooLong
      yield* saveRow(ledger, key, values, writes, reach)
      return yield* writes.judge(asOf)
    })
  )
})
