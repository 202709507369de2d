import { Accounts } from "@wengang/application/ports/Accounts.ts"
import { Database } from "@wengang/storage/Database.ts"
import { Effect, Layer } from "effect"
import { AccountRows } from "./AccountRows.ts"
import { makeAuth } from "./makeAuth.ts"
import { Passwords } from "./Passwords.ts"
import { SecondFactors } from "./SecondFactors.ts"
import { Sessions } from "./Sessions.ts"
import { SetUp } from "./SetUp.ts"
import { SignIn } from "./SignIn.ts"
import { SignInGuard } from "./SignInGuard.ts"
import { UsedCodes } from "./UsedCodes.ts"

export interface AccountsOptions {
  /** The address under which people reach the program. */
  readonly publicAddress: string
}

/** The accounts in the product's database. */
export const layerAccounts = (options: AccountsOptions): Layer.Layer<Accounts, never, Database> =>
  Layer.effect(
    Accounts,
    Effect.gen(function* () {
      return serviceOn(yield* Database, options)
    })
  )

function serviceOn(database: typeof Database.Service, { publicAddress }: AccountsOptions): typeof Accounts.Service {
  const auth = makeAuth(database, { publicAddress, secret: secretOf(database) })
  const guard = new SignInGuard(database)
  const codes = new UsedCodes(database)
  const sessions = new Sessions(auth, database)
  const signIn = new SignIn(auth, database, guard, codes, sessions)
  const passwords = new Passwords(auth, database, guard, sessions)
  const factors = new SecondFactors(auth, guard, codes, sessions)
  const rows = new AccountRows(database, passwords, guard, sessions)
  const setUp = new SetUp(database, rows)
  const attempt = <A>(work: () => Promise<A>) => database.run(work)
  const withCookies = (work: () => Promise<ReadonlyArray<string>>) =>
    attempt(work).pipe(Effect.map((setCookie) => ({ setCookie })))
  return Accounts.of({
    session: (headers) => attempt(() => sessions.of(headers)),
    authenticate: (headers) => attempt(async () => (await sessions.of(headers))?.actor),
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
    needsSetUp: attempt(() => setUp.isNeeded()),
    setUpToken: attempt(() => setUp.token()),
    setUp: (token, first) => attempt(() => setUp.run(token, first))
  })
}

/** What signs cookies and seals second factors: derived from the database's key, so that there is one key to keep. */
function secretOf({ sealer }: typeof Database.Service): string {
  return `${sealer.index("accounts secret 1")}${sealer.index("accounts secret 2")}`
}
