import { Areas } from "@wengang/application/Areas.ts"
import { anonymous } from "@wengang/application/accounts/anonymous.ts"
import { changeOwnPassword } from "@wengang/application/accounts/changeOwnPassword.ts"
import { confirmTotp } from "@wengang/application/accounts/confirmTotp.ts"
import { enrolTotp } from "@wengang/application/accounts/enrolTotp.ts"
import { setUpAccounts } from "@wengang/application/accounts/setUpAccounts.ts"
import { signIn } from "@wengang/application/accounts/signIn.ts"
import { signOut } from "@wengang/application/accounts/signOut.ts"
import { Acting } from "@wengang/application/acting/Acting.ts"
import { type Failure, failure } from "@wengang/application/Failure.ts"
import { Accounts, type Cookies, type SignedIn } from "@wengang/application/ports/Accounts.ts"
import type { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import type { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import type { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { SingleSignOn } from "@wengang/application/ports/SingleSignOn.ts"
import { workDay } from "@wengang/application/runs/workDay.ts"
import type { AnswerOf, Endpoint } from "@wengang/contract/Endpoint.ts"
import * as endpoints from "@wengang/contract/endpoints/session.ts"
import type { SessionAnswer } from "@wengang/contract/people/SessionAnswer.ts"
import { Effect, type ManagedRuntime } from "effect"
import { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { answerJson } from "../answerJson.ts"
import { holdsDemonstration } from "../demonstration/holdsDemonstration.ts"
import { runOn } from "../Runtime.ts"
import { type Asked, decoderOf } from "../serve.ts"

type Ports = Accounts | AuditLog | Areas | SingleSignOn | FindingStore | LedgerStore
type AccountsRuntime = ManagedRuntime.ManagedRuntime<Ports, Failure>
type Answer<E extends Endpoint> = Partial<Cookies> & { readonly answer: AnswerOf<E> }
type Handler<E extends Endpoint> = (
  asked: Asked<E>,
  headers: Headers,
  signedIn: SignedIn | undefined
) => Effect.Effect<Answer<E>, Failure, Ports | Acting>

/** `/api/session` and `/api/set-up`, where nobody has to be known yet. */
export function sessions(runtime: AccountsRuntime): Hono<Env> {
  const app = new Hono<Env>()
  serve(app, runtime, endpoints.signInEndpoint, ({ body }, headers) =>
    Effect.gen(function* () {
      const { code, ...credentials } = body
      const signedIn = yield* signIn(code === undefined ? credentials : { ...credentials, code }, headers)
      return { answer: yield* answerOf(signedIn), setCookie: signedIn.setCookie }
    })
  )
  serve(app, runtime, endpoints.showSessionEndpoint, (_, __, signedIn) =>
    Effect.map(signedIn === undefined ? Effect.fail(notSignedIn()) : answerOf(signedIn), (answer) => ({ answer }))
  )
  serve(app, runtime, endpoints.showSingleSignOnEndpoint, () =>
    SingleSignOn.use(({ title }) => Effect.succeed({ answer: { title } }))
  )
  serve(app, runtime, endpoints.signOutEndpoint, (_, headers) => nothing(signOut(headers)))
  serve(app, runtime, endpoints.changePasswordEndpoint, ({ body }, headers) =>
    nothing(changeOwnPassword(body, headers))
  )
  serve(app, runtime, endpoints.enrolTotpEndpoint, ({ body }, headers) =>
    Effect.map(enrolTotp(body.password, headers), (answer) => ({ answer }))
  )
  serve(app, runtime, endpoints.confirmTotpEndpoint, ({ body }, headers) => nothing(confirmTotp(body.code, headers)))
  serve(app, runtime, endpoints.setUpEndpoint, ({ body: { token, ...first } }) =>
    Effect.map(setUpAccounts(token, first), (accounts) => ({ answer: { accounts } }))
  )
  return app
}

function serve<E extends Endpoint>(app: Hono<Env>, runtime: AccountsRuntime, endpoint: E, handler: Handler<E>): void {
  const decode = decoderOf(endpoint)
  app.on(endpoint.method, endpoint.path, async (c) => {
    const { headers } = c.req.raw
    const signedIn = await runOn(
      runtime,
      Accounts.use(({ session }) => session(headers))
    )
    if (endpoint.access !== "public" && signedIn === undefined) throw notSignedIn()
    const acting = Acting.of({
      actor: signedIn?.actor ?? anonymous,
      from: c.get("from") ?? null,
      requestId: c.get("requestId"),
      idempotency: null
    })
    const handled = handler(await decode(c), headers, signedIn)
    const { answer, setCookie = [] } = await runOn(runtime, Effect.provideService(handled, Acting, acting))
    for (const cookie of setCookie) c.header("Set-Cookie", cookie, { append: true })
    return endpoint.answer === null
      ? c.body(null, endpoint.status as 204)
      : answerJson(c, answer, endpoint.status as 200)
  })
}

const nothing = <R>(doing: Effect.Effect<Cookies, Failure, R>) =>
  Effect.map(doing, ({ setCookie }) => ({ answer: undefined as never, setCookie }))

const answerOf = Effect.fnUntraced(function* ({ actor, username, mustChangePassword, mustEnrol, endsAt }: SignedIn) {
  const { id, name, role, department, area, permissions } = actor
  const { idleMinutes } = yield* Accounts.use(({ policy }) => policy)
  const areaName = area === null ? null : (yield* Areas).path(area).join("")
  const who: SessionAnswer = {
    id,
    username,
    name,
    role,
    department,
    area,
    areaName,
    permissions,
    mustChangePassword,
    mustEnrol,
    idleMinutes,
    endsInSeconds: Math.max(0, Math.round((endsAt - Date.now()) / 1000)),
    demonstration: yield* holdsDemonstration,
    workDay: yield* workDay
  }
  return who
})

function notSignedIn() {
  return failure("not-signed-in", "请先登录。", "Sign in first.")
}
