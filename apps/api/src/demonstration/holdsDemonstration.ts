import { Reach } from "@wengang/application/acting/Reach.ts"
import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { Effect } from "effect"

/** The first household of the demonstration ledgers, by which they are known. */
export const demonstrationHousehold = "H-411081101224-001"

/** Whether the demonstration ledgers are in the database. */
export const holdsDemonstration = Effect.gen(function* () {
  const ledgers = yield* LedgerStore
  const everywhere = Reach.of({ area: null })
  const rows = yield* ledgers.rows(everywhere, [{ ledger: "household", key: demonstrationHousehold }])
  return rows.length > 0
})
