import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Areas } from "@wengang/application/Areas.ts"
import { anonymous } from "@wengang/application/accounts/anonymous.ts"
import { changeOwnPassword } from "@wengang/application/accounts/changeOwnPassword.ts"
import { createAccount } from "@wengang/application/accounts/createAccount.ts"
import { listAccounts } from "@wengang/application/accounts/listAccounts.ts"
import { resetAccountPassword } from "@wengang/application/accounts/resetAccountPassword.ts"
import { setAccountActive } from "@wengang/application/accounts/setAccountActive.ts"
import { setAccountRights } from "@wengang/application/accounts/setAccountRights.ts"
import { setUpAccounts } from "@wengang/application/accounts/setUpAccounts.ts"
import { signIn } from "@wengang/application/accounts/signIn.ts"
import { signOut } from "@wengang/application/accounts/signOut.ts"
import { Acting } from "@wengang/application/acting/Acting.ts"
import { consoleActor } from "@wengang/application/acting/consoleActor.ts"
import { Reach } from "@wengang/application/acting/Reach.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import { Accounts } from "@wengang/application/ports/Accounts.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import type { Role } from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { layerStorage } from "@wengang/storage/layerStorage.ts"
import { Cause, Effect, Exit, Layer, ManagedRuntime } from "effect"
import { expect, onTestFinished, test } from "vitest"
import { layerAccounts } from "../src/layerAccounts.ts"
import { browser, codeOf, county, nobody, officer, password, village } from "./accounts.ts"

function office() {
  const folder = mkdtempSync(join(tmpdir(), "wengang-accounts-"))
  const storage = layerStorage({ path: join(folder, "test.db"), key: undefined })
  const runtime = ManagedRuntime.make(
    layerAccounts({ publicAddress: "http://127.0.0.1:8787" }).pipe(Layer.provideMerge(storage))
  )
  onTestFinished(async () => {
    await runtime.dispose()
    rmSync(folder, { recursive: true, force: true })
  })
  const as = async <A>(actor: Actor, verb: Effect.Effect<A, Failure, Accounts | AuditLog | Areas | Acting>) => {
    const acting = Acting.of({ actor, from: "192.0.2.7", requestId: "r", idempotency: null })
    const exit = await runtime.runPromiseExit(Effect.provideService(verb, Acting, acting))
    if (Exit.isSuccess(exit)) return exit.value
    throw Cause.squash(exit.cause)
  }
  const log = () => runtime.runPromise(AuditLog.use(({ list }) => list(Reach.of({ area: null }), {}, { limit: 100 })))
  return { as, log }
}

function actorOf(role: Role, area: AreaCode = county, id: string = role): Actor {
  return { id, name: "测试", role, department: null, area, permissions: permissionsOf[role], via: "session" }
}

const keeper = actorOf("systemAdministrator")
const giver = actorOf("securityAdministrator")

test("signing in and out is logged, refusals too, and never what was typed", async () => {
  const { as, log } = office()
  const { account } = await as(
    keeper,
    Accounts.use(({ create }) => create(officer))
  )
  const typed = "Typed-by-mistake-1"
  await codeOf(as(anonymous, signIn({ username: typed, password: typed }, nobody)))
  const signedIn = await as(anonymous, signIn({ username: "officer", password }, nobody))
  await as(signedIn.actor, signOut(browser(signedIn)))
  const entries = await log()
  const told = entries.map(({ actorId, action, outcome, reason, from }) => [actorId, action, outcome, reason, from])
  expect(told).toEqual([
    [account.id, "session.signOut", "done", null, "192.0.2.7"],
    [account.id, "session.signIn", "done", null, "192.0.2.7"],
    ["anonymous", "session.signIn", "refused", "sign-in-failed", "192.0.2.7"]
  ])
  expect(JSON.stringify(entries).toLowerCase()).not.toContain(typed.toLowerCase())
  expect(JSON.stringify(entries)).not.toContain(password)
})

test("one keeps accounts, another gives rights, and each is logged without the password", async () => {
  const { as, log } = office()
  const issued = await as(keeper, createAccount({ username: "officer", name: "测试甲" }))
  const { id } = issued.account
  await as(giver, setAccountRights(id, { role: "village", department: null, area: village }))
  const reset = await as(keeper, resetAccountPassword(id, { secondFactor: false }))
  await as(keeper, setAccountActive(id, false))
  const entries = await log()
  expect(entries.map(({ actorId, action }) => [actorId, action])).toEqual([
    ["systemAdministrator", "account.setActive"],
    ["systemAdministrator", "account.resetPassword"],
    ["securityAdministrator", "account.setRights"],
    ["systemAdministrator", "account.create"]
  ])
  expect(entries[2]).toMatchObject({ before: { role: null }, after: { role: "village", area: village } })
  for (const once of [issued.password, reset.password]) expect(JSON.stringify(entries)).not.toContain(once)
})

test("neither does what the other does, and nobody else does either", async () => {
  const { as } = office()
  const { account } = await as(keeper, createAccount({ username: "officer", name: "测试甲" }))
  const rights = { role: "village" as const, department: null, area: village }
  expect(await codeOf(as(keeper, setAccountRights(account.id, rights)))).toBe("forbidden")
  for (const other of [giver, actorOf("auditAdministrator"), actorOf("county"), actorOf("city"), anonymous]) {
    expect(await codeOf(as(other, createAccount({ username: "another", name: "测试乙" })))).toBe("forbidden")
    expect(await codeOf(as(other, setAccountActive(account.id, false)))).toBe("forbidden")
    expect(await codeOf(as(other, resetAccountPassword(account.id, { secondFactor: true })))).toBe("forbidden")
  }
  for (const other of [actorOf("auditAdministrator"), actorOf("county"), anonymous]) {
    expect(await codeOf(as(other, listAccounts))).toBe("forbidden")
  }
})

test("nobody gives rights to themselves, or switches themselves off", async () => {
  const { as } = office()
  const made = await as(
    consoleActor("root"),
    Accounts.use(({ create }) =>
      create({ ...officer, rights: { role: "securityAdministrator", department: null, area: county } })
    )
  )
  const { id } = made.account
  const rights = { role: "county" as const, department: null, area: county }
  expect(await codeOf(as({ ...giver, id }, setAccountRights(id, rights)))).toBe("forbidden")
  expect(await codeOf(as({ ...keeper, id }, setAccountActive(id, false)))).toBe("forbidden")
})

test("passwords of administrators are reset at the console only", async () => {
  const { as } = office()
  const rights = { role: "securityAdministrator" as const, department: null, area: county }
  const { account } = await as(
    keeper,
    Accounts.use(({ create }) => create({ ...officer, rights }))
  )
  expect(await codeOf(as(keeper, resetAccountPassword(account.id, { secondFactor: true })))).toBe("forbidden")
  expect(await codeOf(as(consoleActor("root"), resetAccountPassword(account.id, { secondFactor: true })))).toBe("done")
})

test("accounts and areas elsewhere are as if they were not", async () => {
  const { as } = office()
  const elsewhere = "410423000000" as AreaCode
  const { account } = await as(
    keeper,
    Accounts.use(({ create }) => create(officer))
  )
  const other = actorOf("systemAdministrator", elsewhere)
  expect(await as(other, listAccounts)).toEqual([])
  expect(await codeOf(as(other, setAccountActive(account.id, false)))).toBe("not-found")
  expect(await codeOf(as(other, resetAccountPassword(account.id, { secondFactor: false })))).toBe("not-found")
  const rights = (area: string) => ({ role: "county" as const, department: null, area: area as AreaCode })
  expect(await codeOf(as(giver, setAccountRights(account.id, rights(elsewhere))))).toBe("unknown-area")
  const nowhere = { role: "village" as const, department: null, area: "411081999999" as AreaCode }
  expect(await codeOf(as(giver, setAccountRights(account.id, nowhere)))).toBe("unknown-area")
})

test("the first accounts are logged as made by nobody who was signed in", async () => {
  const { as, log } = office()
  const token = await as(
    anonymous,
    Accounts.use(({ setUpToken }) => setUpToken)
  )
  const person = (username: string) => ({ username, name: "测试" })
  await as(
    anonymous,
    setUpAccounts(token, {
      area: county,
      systemAdministrator: person("keeper1"),
      securityAdministrator: person("keeper2"),
      auditAdministrator: person("keeper3")
    })
  )
  expect((await log()).map(({ actorId, action }) => [actorId, action])).toEqual(
    Array.from({ length: 3 }, () => ["anonymous", "account.setUp"])
  )
})

test("a change of one's own password is logged, and a wrong guess", async () => {
  const { as, log } = office()
  await as(
    keeper,
    Accounts.use(({ create }) => create(officer))
  )
  const signedIn = await as(anonymous, signIn({ username: "officer", password }, nobody))
  const next = "Lu-shan-58-shi"
  await codeOf(as(signedIn.actor, changeOwnPassword({ current: "Wrong-12-words", next }, browser(signedIn))))
  await as(signedIn.actor, changeOwnPassword({ current: password, next }, browser(signedIn)))
  const [done, refused] = await log()
  expect(done).toMatchObject({ action: "account.changePassword", outcome: "done" })
  expect(refused).toMatchObject({ action: "account.changePassword", outcome: "refused", reason: "sign-in-failed" })
})
