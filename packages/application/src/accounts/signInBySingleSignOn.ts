import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import type { RequestHeaders } from "../ports/Accounts.ts"
import { AuditLog } from "../ports/AuditLog.ts"
import { SingleSignOn } from "../ports/SingleSignOn.ts"
import { note } from "./note.ts"

const action = "session.singleSignOn"

/** Signs in whoever comes back from the province's single sign-on; the log remembers whom, and that others were refused. */
export const signInBySingleSignOn = Effect.fnUntraced(function* (query: string, headers: RequestHeaders) {
  const acting = yield* Acting
  const log = yield* AuditLog
  const signedIn = yield* (yield* SingleSignOn)
    .finish(query, headers)
    .pipe(Effect.tapError(({ code }) => note({ action, object: null, area: null, outcome: "refused", reason: code })))
  const { actor } = signedIn
  yield* log.append({ ...acting, actor }, { action, object: { kind: "account", id: actor.id }, area: actor.area })
  return signedIn
})
