import { randomUUID } from "node:crypto"
import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { holdsDemonstration } from "./holdsDemonstration.ts"
import { loadDemonstration } from "./loadDemonstration.ts"

/** The last day of the survey that the demonstration ledgers retell. */
export const demonstrationDay = "2022-03-09" as Day

/**
 * Fills an empty database with the demonstration ledgers and judges them. A start that was ended before the run is
 * made up for; a database that an office filled is left as it is.
 */
export const prepare = Effect.fnUntraced(function* (say: (zh: string, en: string) => void) {
  if (yield* (yield* LedgerStore).isEmpty) {
    say("数据库为空，正在装入演示台账……", "The database is empty; loading the demonstration ledgers …")
    yield* loadDemonstration
  }
  const runs = yield* (yield* FindingStore).runs(1)
  if (runs.length > 0 || !(yield* holdsDemonstration)) return
  say("正在核验演示台账……", "Verifying the demonstration ledgers …")
  yield* verify({ id: randomUUID(), asOf: demonstrationDay, area: null, rules: [], mode: "full" })
})
