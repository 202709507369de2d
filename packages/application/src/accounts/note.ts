import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import type { Account } from "../ports/Accounts.ts"
import { AuditLog, type AuditNote } from "../ports/AuditLog.ts"

/** Adds an entry as whoever acts. */
export const note = Effect.fnUntraced(function* (entry: AuditNote) {
  const acting = yield* Acting
  const log = yield* AuditLog
  yield* log.append(acting, entry)
})

/** An entry about an account. */
export function noteOn(action: string, account: Account, before?: Account): AuditNote {
  const object = { kind: "account", id: account.id }
  return { action, object, area: account.area, ...(before === undefined ? {} : { before }), after: account }
}
