import { objectionTo } from "@wengang/domain/people/Password.ts"
import { expect, test } from "vitest"
import { randomPassword } from "../src/randomPassword.ts"
import { browser, codeOf, nobody, officer, password, testAccounts } from "./accounts.ts"

const next = "Lu-shan-58-shi"

test("a new password ends the other sessions, begins a new one and holds", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(officer))
  const here = await run(({ signIn }) => signIn({ username: "officer", password }, nobody, null))
  const there = await run(({ signIn }) => signIn({ username: "officer", password }, nobody, null))
  const changed = await run(({ changeOwnPassword }) => changeOwnPassword({ current: password, next }, browser(here)))
  for (const over of [here, there]) {
    expect(await run(({ authenticate }) => authenticate(browser(over), null))).toBeUndefined()
  }
  expect(await run(({ authenticate }) => authenticate(browser(here, changed), null))).toBeDefined()
  expect(await codeOf(run(({ signIn }) => signIn({ username: "officer", password }, nobody, null)))).toBe(
    "sign-in-failed"
  )
  expect(await codeOf(run(({ signIn }) => signIn({ username: "officer", password: next }, nobody, null)))).toBe("done")
})

test("nothing may be done before a one-time password is changed", async () => {
  const { run } = testAccounts()
  const { password: _, mustChange: __, ...issued } = officer
  const { account, password: once } = await run(({ create }) => create(issued))
  expect(account.mustChangePassword).toBe(true)
  const signedIn = await run(({ signIn }) => signIn({ username: "officer", password: once }, nobody, null))
  expect(signedIn).toMatchObject({ mustChangePassword: true, actor: { permissions: [] } })
  const changed = await run(({ changeOwnPassword }) => changeOwnPassword({ current: once, next }, browser(signedIn)))
  const after = await run(({ session }) => session(browser(signedIn, changed)))
  expect(after?.mustChangePassword).toBe(false)
  expect(after?.actor.permissions).toContain("ledger.read")
})

test("the current password must be right, and is not for guessing", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(officer))
  const signedIn = await run(({ signIn }) => signIn({ username: "officer", password }, nobody, null))
  const change = (current: string) =>
    codeOf(run(({ changeOwnPassword }) => changeOwnPassword({ current, next }, browser(signedIn))))
  for (let i = 0; i < 5; i++) expect(await change("Wrong-12-words")).toBe("sign-in-failed")
  expect(await change(password)).toBe("locked-out")
  expect(await codeOf(run(({ changeOwnPassword }) => changeOwnPassword({ current: password, next }, nobody)))).toBe(
    "not-signed-in"
  )
})

test("none of the last five passwords comes back", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(officer))
  let told = await run(({ signIn }) => signIn({ username: "officer", password }, nobody, null)).then(browser)
  const change = async (current: string, wanted: string) => {
    const changed = await run(({ changeOwnPassword }) => changeOwnPassword({ current, next: wanted }, told))
    told = browser(changed)
  }
  const used = [password, "Aa-1-first", "Aa-2-second", "Aa-3-third", "Aa-4-fourth"]
  for (let i = 1; i < used.length; i++) await change(used[i - 1] ?? "", used[i] ?? "")
  for (const former of used) expect(await codeOf(change("Aa-4-fourth", former))).toBe("weak-password")
  await change("Aa-4-fourth", "Aa-5-fifth")
  await change("Aa-5-fifth", password)
}, 120_000)

test("a reset gives a password for once, ends sessions and lifts the lock", async () => {
  const { run } = testAccounts()
  const { account } = await run(({ create }) => create(officer))
  const signedIn = await run(({ signIn }) => signIn({ username: "officer", password }, nobody, null))
  for (let i = 0; i < 5; i++) {
    await codeOf(run(({ signIn }) => signIn({ username: "officer", password: "Wrong-12-words" }, nobody, null)))
  }
  const reset = await run(({ resetPassword }) => resetPassword(account.id, { secondFactor: false }))
  expect(await run(({ authenticate }) => authenticate(browser(signedIn), null))).toBeUndefined()
  const again = await run(({ signIn }) => signIn({ username: "officer", password: reset.password }, nobody, null))
  expect(again.mustChangePassword).toBe(true)
  expect(await codeOf(run(({ resetPassword }) => resetPassword("none", { secondFactor: false })))).toBe("not-found")
})

test("what another process does to an account is heard within seconds", async () => {
  const { run, another } = testAccounts()
  const { account } = await run(({ create }) => create(officer))
  const signedIn = await run(({ signIn }) => signIn({ username: "officer", password }, nobody, null))
  const asked = () => run(({ authenticate }) => authenticate(browser(signedIn), null))
  expect(await asked()).toBeDefined()
  await another().run(({ resetPassword }) => resetPassword(account.id, { secondFactor: false }))
  await expect.poll(asked, { timeout: 6_000, interval: 250 }).toBeUndefined()
}, 20_000)

test.each([
  ["Short-1a", "10"],
  ["alllowercase", "三种"],
  ["Officer-2022", "用户名"],
  ["Password-2022", "常见"]
])("%s is refused", (wanted, why) => {
  expect(objectionTo(wanted, "officer", 10)?.zh).toContain(why)
})

test("random passwords hold to the rules", () => {
  const drawn = Array.from({ length: 500 }, randomPassword)
  expect(drawn.filter((one) => objectionTo(one, "officer", 10) !== undefined)).toEqual([])
  expect(new Set(drawn).size).toBe(500)
})
