import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { Accounts, type Credentials, type RequestHeaders } from "../ports/Accounts.ts"
import { AuditLog } from "../ports/AuditLog.ts"
import { note } from "./note.ts"

/** Signs somebody in. The log remembers whom, and that others were refused, but never what they typed. */
export const signIn = Effect.fnUntraced(function* (credentials: Credentials, headers: RequestHeaders) {
  const acting = yield* Acting
  const accounts = yield* Accounts
  const log = yield* AuditLog
  const signedIn = yield* accounts
    .signIn(credentials, headers, acting.from)
    .pipe(
      Effect.tapError(({ code }) =>
        refusals.has(code)
          ? note({ action: "session.signIn", object: null, area: null, outcome: "refused", reason: code })
          : Effect.void
      )
    )
  const { actor } = signedIn
  const object = { kind: "account", id: actor.id }
  yield* log.append({ ...acting, actor }, { action: "session.signIn", object, area: actor.area })
  return signedIn
})

const refusals: ReadonlySet<string> = new Set(["sign-in-failed", "locked-out", "second-factor-needed"])
