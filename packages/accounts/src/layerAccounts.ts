import { Accounts, type RequestHeaders } from "@wengang/application/ports/Accounts.ts"
import { ApiKeys } from "@wengang/application/ports/ApiKeys.ts"
import { SingleSignOn } from "@wengang/application/ports/SingleSignOn.ts"
import { Database } from "@wengang/storage/Database.ts"
import { Context, Effect, Layer } from "effect"
import { AccountRows } from "./AccountRows.ts"
import { Keys } from "./Keys.ts"
import { makeAuth } from "./makeAuth.ts"
import { Passwords } from "./Passwords.ts"
import { Policy } from "./Policy.ts"
import { notSet } from "./refusals.ts"
import { SecondFactors } from "./SecondFactors.ts"
import { Sessions } from "./Sessions.ts"
import { SetUp } from "./SetUp.ts"
import { SignIn } from "./SignIn.ts"
import { SignInGuard } from "./SignInGuard.ts"
import { OpenIdConnect } from "./singleSignOn/OpenIdConnect.ts"
import type { Provider } from "./singleSignOn/Provider.ts"
import { Subjects } from "./singleSignOn/Subjects.ts"
import { UsedCodes } from "./UsedCodes.ts"

export interface AccountsOptions {
  /** The address under which people reach the program. */
  readonly publicAddress: string
  /** The province's single sign-on; none where absent. */
  readonly provider?: Provider
}

/** The accounts in the product's database, and the keys by which programs act for them. */
export const layerAccounts = (
  options: AccountsOptions
): Layer.Layer<Accounts | ApiKeys | SingleSignOn, never, Database> =>
  Layer.effectContext(
    Effect.gen(function* () {
      const database = yield* Database
      const parts = partsOn(database, options)
      return Context.make(Accounts, serviceOf(database, parts)).pipe(
        Context.add(ApiKeys, keysOf(database, parts)),
        Context.add(SingleSignOn, singleSignOnOf(database, parts, options))
      )
    })
  )

type Parts = ReturnType<typeof partsOn>

function partsOn(database: typeof Database.Service, { publicAddress }: AccountsOptions) {
  const auth = makeAuth(database, { publicAddress, secret: secretOf(database) })
  const policy = new Policy(database)
  const guard = new SignInGuard(database, policy)
  const codes = new UsedCodes(database)
  const sessions = new Sessions(auth, database, policy)
  const signIn = new SignIn(auth, database, guard, codes, sessions)
  const passwords = new Passwords(auth, database, guard, sessions, policy)
  const factors = new SecondFactors(auth, guard, codes, sessions)
  const rows = new AccountRows(database, passwords, guard, sessions, policy)
  return {
    policy,
    sessions,
    signIn,
    passwords,
    factors,
    rows,
    setUp: new SetUp(database, rows),
    keys: new Keys(database)
  }
}

function singleSignOnOf(
  database: typeof Database.Service,
  { signIn }: Parts,
  { provider, publicAddress }: AccountsOptions
): typeof SingleSignOn.Service {
  if (provider === undefined) {
    return SingleSignOn.of({ title: null, begin: Effect.fail(notSet()), finish: () => Effect.fail(notSet()) })
  }
  const subjects = new Subjects(database, provider.issuer.href)
  const { sealer } = database
  const connect = new OpenIdConnect({ provider, publicAddress, sealer, subjects, signIn })
  return SingleSignOn.of({
    title: provider.title,
    begin: database.run(() => connect.begin()),
    finish: (query, headers) => database.run(() => connect.finish(query, headers))
  })
}

function keysOf(database: typeof Database.Service, { keys }: Parts): typeof ApiKeys.Service {
  return ApiKeys.of({
    issue: (wanted) => database.run(() => keys.issue(wanted)),
    list: (ownerId) => database.run(() => keys.list(ownerId)),
    revoke: (id) => database.run(() => keys.revoke(id)),
    actorOf: (secret) => database.run(() => keys.actorOf(secret))
  })
}

function serviceOf(
  database: typeof Database.Service,
  { policy, sessions, signIn, passwords, factors, rows, setUp, keys }: Parts
): typeof Accounts.Service {
  const attempt = <A>(work: () => Promise<A>) => database.run(work)
  const withCookies = (work: () => Promise<ReadonlyArray<string>>) =>
    attempt(work).pipe(Effect.map((setCookie) => ({ setCookie })))
  return Accounts.of({
    session: (headers) => attempt(() => sessions.of(headers)),
    authenticate: (headers) =>
      attempt(async () => {
        const secret = bearerOf(headers)
        return secret === undefined ? (await sessions.of(headers))?.actor : await keys.actorOf(secret)
      }),
    signIn: (credentials, headers) => attempt(() => signIn.begin(credentials, headers)),
    signOut: (headers) => withCookies(() => signIn.end(headers)),
    changeOwnPassword: ({ current, next }, headers) => withCookies(() => passwords.change(current, next, headers)),
    enrolTotp: (password, headers) => attempt(() => factors.enrol(password, headers)),
    confirmTotp: (code, headers) => withCookies(() => factors.confirm(code, headers)),
    create: (wanted) => attempt(() => rows.create(wanted)),
    list: attempt(() => rows.list()),
    setActive: (id, active) => attempt(() => rows.setActive(id, active)),
    setRights: (id, rights) => attempt(() => rows.setRights(id, rights)),
    resetPassword: (id, { secondFactor }) => attempt(() => rows.resetPassword(id, secondFactor)),
    policy: attempt(() => policy.now()),
    setPolicy: (next) =>
      attempt(async () => {
        await policy.set(next)
        sessions.forget()
      }),
    needsSetUp: attempt(() => setUp.isNeeded()),
    setUpToken: attempt(() => setUp.token()),
    setUp: (token, first) => attempt(() => setUp.run(token, first))
  })
}

/** What a program says who it is by; a request that brings it is never taken for that of somebody signed in. */
function bearerOf(headers: RequestHeaders): string | undefined {
  const authorization = headers.get("authorization")
  return authorization === null ? undefined : authorization.replace(/^Bearer +/i, "")
}

/** What signs cookies and seals second factors: derived from the database's key, so that there is one key to keep. */
function secretOf({ sealer }: typeof Database.Service): string {
  return `${sealer.index("accounts secret 1")}${sealer.index("accounts secret 2")}`
}
