import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { rememberView } from "../audit/rememberView.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"
import { noSuchRow } from "./rowFailures.ts"

/** One row within reach, masked, as it is now or was at the end of a day in China. */
export const showRow = Effect.fn("showRow")(function* (ledger: LedgerName, key: string, asOf?: Day) {
  const reach = yield* authorise("ledger.read")
  const { find, findPast } = yield* LedgerStore
  const found = asOf === undefined ? find(reach, ledger, key) : findPast(reach, ledger, key, asOf)
  const row = (yield* found) ?? (yield* noSuchRow())
  yield* rememberView(ledger, key, row.area)
  return row
})
