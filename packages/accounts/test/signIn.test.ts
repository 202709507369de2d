import { readFileSync } from "node:fs"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import { expect, test } from "vitest"
import { browser, codeOf, county, nobody, officer, password, testAccounts } from "./accounts.ts"

const right = { username: "officer", password }

test("whoever signs in is known by the cookie, with the rights of the account", async () => {
  const { run } = testAccounts()
  const { account } = await run(({ create }) => create(officer))
  const signedIn = await run(({ signIn }) => signIn({ username: " Officer ", password }, nobody, null))
  const actor = {
    id: account.id,
    name: "测试甲",
    role: "county",
    department: "employment",
    area: county,
    permissions: permissionsOf.county,
    via: "session"
  }
  expect(signedIn.actor).toEqual(actor)
  expect(await run(({ authenticate }) => authenticate(browser(signedIn), null))).toEqual(actor)
  expect(await run(({ authenticate }) => authenticate(nobody, null))).toBeUndefined()
})

test("the cookie is kept from scripts and other sites, until the browser is closed", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(officer))
  const { setCookie } = await run(({ signIn }) => signIn(right, nobody, null))
  const cookie = setCookie.find((one) => one.startsWith("wengang.session_token=")) ?? ""
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; SameSite=Lax/)
  expect(cookie).not.toMatch(/max-age|expires/i)
})

test("an unknown name and a wrong password are told in the same words", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(officer))
  const failed = (username: string) =>
    run(({ signIn }) => signIn({ username, password: "Wrong-12-words" }, nobody, null)).catch((error: Error) => error)
  const [wrong, unknown] = [await failed("officer"), await failed("nobody")]
  expect(wrong).toMatchObject({ code: "sign-in-failed", message: (unknown as Error).message })
  expect((wrong as Error).message).toContain("用户名或密码不正确")
})

test("five failures in a row lock a name, whether or not anybody has it; success in between starts anew", async () => {
  const { run, query } = testAccounts()
  await run(({ create }) => create(officer))
  const attempt = (username: string, tried: string) =>
    codeOf(run(({ signIn }) => signIn({ username, password: tried }, nobody, null)))
  for (let i = 0; i < 4; i++) await attempt("officer", "Wrong-12-words")
  expect(await attempt("officer", password)).toBe("done")
  for (const username of ["officer", "nobody"]) {
    for (let i = 0; i < 5; i++) expect(await attempt(username, "Wrong-12-words")).toBe("sign-in-failed")
    expect(await attempt(username, password)).toBe("locked-out")
  }
  await query((db) =>
    db
      .updateTable("signInFailure")
      .set({ lockedUntil: new Date(0).toISOString() })
      .execute()
  )
  expect(await attempt("officer", password)).toBe("done")
})

test("many attempts at once are no way around the lock", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(officer))
  const attempts = Array.from({ length: 20 }, () =>
    codeOf(run(({ signIn }) => signIn({ username: "officer", password: "Wrong-12-words" }, nobody, null)))
  )
  const codes = await Promise.all(attempts)
  expect(codes.filter((code) => code === "sign-in-failed")).toHaveLength(5)
  expect(codes.filter((code) => code === "locked-out")).toHaveLength(15)
})

test("each sign-in has a token of its own, and ends the session that the browser had", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(officer))
  const first = await run(({ signIn }) => signIn(right, nobody, null))
  const second = await run(({ signIn }) => signIn(right, browser(first), null))
  expect(second.setCookie[0]).not.toBe(first.setCookie[0])
  expect(await run(({ authenticate }) => authenticate(browser(first), null))).toBeUndefined()
  expect(await run(({ authenticate }) => authenticate(browser(second), null))).toBeDefined()
})

test("signing out ends the session at once", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(officer))
  const signedIn = await run(({ signIn }) => signIn(right, nobody, null))
  expect(await run(({ authenticate }) => authenticate(browser(signedIn), null))).toBeDefined()
  const out = await run(({ signOut }) => signOut(browser(signedIn)))
  expect(browser(signedIn, out).get("cookie")).toBeNull()
  expect(await run(({ authenticate }) => authenticate(browser(signedIn), null))).toBeUndefined()
})

test("a forged cookie, and the digest that the database keeps, sign nobody in", async () => {
  const { run, query, path } = testAccounts()
  await run(({ create }) => create(officer))
  const signedIn = await run(({ signIn }) => signIn(right, nobody, null))
  const cookie = browser(signedIn).get("cookie") ?? ""
  const [token = ""] = decodeURIComponent(cookie.split("=").slice(1).join("=")).split(".")
  const kept = await query((db) => db.selectFrom("session").select("token").executeTakeFirstOrThrow())
  const forged = [cookie.slice(0, -6), cookie.replace(token, kept.token)]
  for (const one of forged) {
    expect(await run(({ authenticate }) => authenticate(new Headers({ cookie: one }), null))).toBeUndefined()
  }
  expect(token.length).toBeGreaterThan(20)
  for (const file of [path, `${path}-wal`]) expect(readFileSync(file).includes(token)).toBe(false)
})

test.each([
  ["idle for thirty minutes", { expiresAt: new Date(0).toISOString() }],
  ["twelve hours old", { createdAt: new Date(Date.now() - 12 * 3_600_000).toISOString() }]
])("a session that is %s is over", async (_, values) => {
  const { run, query } = testAccounts()
  await run(({ create }) => create(officer))
  const signedIn = await run(({ signIn }) => signIn(right, nobody, null))
  await query((db) => db.updateTable("session").set(values).execute())
  expect(await run(({ authenticate }) => authenticate(browser(signedIn), null))).toBeUndefined()
  expect(await query((db) => db.selectFrom("session").selectAll().execute())).toEqual([])
})

test("a session in use goes on", async () => {
  const { run, query } = testAccounts()
  await run(({ create }) => create(officer))
  const signedIn = await run(({ signIn }) => signIn(right, nobody, null))
  const soon = new Date(Date.now() + 60_000).toISOString()
  await query((db) => db.updateTable("session").set({ expiresAt: soon }).execute())
  expect(await run(({ authenticate }) => authenticate(browser(signedIn), null))).toBeDefined()
  const { expiresAt } = await query((db) => db.selectFrom("session").select("expiresAt").executeTakeFirstOrThrow())
  expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 29 * 60_000)
})

test("an account that is switched off neither stays nor comes in", async () => {
  const { run } = testAccounts()
  const { account } = await run(({ create }) => create(officer))
  const signedIn = await run(({ signIn }) => signIn(right, nobody, null))
  await run(({ setActive }) => setActive(account.id, false))
  expect(await run(({ authenticate }) => authenticate(browser(signedIn), null))).toBeUndefined()
  expect(await codeOf(run(({ signIn }) => signIn(right, nobody, null)))).toBe("sign-in-failed")
  await run(({ setActive }) => setActive(account.id, true))
  expect(await codeOf(run(({ signIn }) => signIn(right, nobody, null)))).toBe("done")
})

test("sessions that are over and failures of yesterday are swept away", async () => {
  const { run, query } = testAccounts()
  await run(({ create }) => create(officer))
  await run(({ signIn }) => signIn(right, nobody, null))
  await codeOf(run(({ signIn }) => signIn({ username: "nobody", password }, nobody, null)))
  const yesterday = new Date(Date.now() - 25 * 3_600_000).toISOString()
  await query((db) => db.updateTable("session").set({ expiresAt: yesterday }).execute())
  await query((db) => db.updateTable("signInFailure").set({ lastAt: yesterday }).execute())
  await run(({ signIn }) => signIn(right, nobody, null))
  expect(await query((db) => db.selectFrom("session").selectAll().execute())).toHaveLength(1)
  expect(await query((db) => db.selectFrom("signInFailure").selectAll().execute())).toEqual([])
})
