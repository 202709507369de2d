import { randomUUID } from "node:crypto"
import type { IssuedAccount } from "@wengang/application/ports/Accounts.ts"
import { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { verify } from "@wengang/application/verification/verify.ts"
import { roles } from "@wengang/domain/people/Role.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { demonstrationAccounts } from "./demonstrationAccounts.ts"
import { holdsDemonstration } from "./holdsDemonstration.ts"
import { loadDemonstration } from "./loadDemonstration.ts"

/** The last day of the survey that the demonstration ledgers retell. */
export const demonstrationDay = "2022-03-09" as Day

/**
 * Fills an empty database with the demonstration ledgers and judges them. A start that was ended before the run is
 * made up for; a database that an office filled is left as it is.
 */
export const prepare = Effect.fnUntraced(function* (say: Say) {
  if (yield* (yield* LedgerStore).isEmpty) {
    say("数据库为空，正在装入演示台账……", "The database is empty; loading the demonstration ledgers …")
    yield* loadDemonstration
  }
  if (!(yield* holdsDemonstration)) return
  tell(yield* demonstrationAccounts, say)
  const runs = yield* (yield* FindingStore).runs(1)
  if (runs.length > 0) return
  say("正在核验演示台账……", "Verifying the demonstration ledgers …")
  yield* verify({ id: randomUUID(), asOf: demonstrationDay, area: null, rules: [], mode: "full" })
})

type Say = (zh: string, en: string) => void

/** Prints the accounts that were just made, the only time that their passwords can be read. */
function tell(issued: ReadonlyArray<IssuedAccount>, say: Say): void {
  if (issued.length === 0) return
  say(
    "演示账号如下，密码只显示这一次；忘记时运行 npm run -s wengang -- account reset 用户名。",
    "These are the demonstration accounts. Passwords are shown this once; `npm run -s wengang -- account reset NAME` makes a new one."
  )
  for (const { account, password } of issued) {
    const title = account.role === null ? { zh: "", en: "" } : roles[account.role].title
    say(`  ${account.username.padEnd(10)} ${password}  ${title.zh}`, title.en)
  }
}
