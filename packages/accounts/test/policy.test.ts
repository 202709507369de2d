import { defaultSecurityPolicy } from "@wengang/domain/people/SecurityPolicy.ts"
import { describe, expect, test, vi } from "vitest"
import { browser, codeOf, nobody, officer, password, testAccounts } from "./accounts.ts"

/** An officer, and a policy that differs from the default in this. */
async function ruledBy(changes: Partial<typeof defaultSecurityPolicy>) {
  const accounts = testAccounts()
  const { account } = await accounts.run(({ create }) => create(officer))
  await accounts.run(({ setPolicy }) => setPolicy({ ...defaultSecurityPolicy, ...changes }))
  const signIn = (given = password) =>
    accounts.run(({ signIn }) => signIn({ username: "officer", password: given }, nobody, null))
  return { ...accounts, account, signIn }
}

describe("the policy", () => {
  test("is the default until it is set, and is kept", async () => {
    const { run } = testAccounts()
    expect(await run(({ policy }) => policy)).toEqual(defaultSecurityPolicy)
    const kept = await ruledBy({ idleMinutes: 10 })
    expect(await kept.another().run(({ policy }) => policy)).toMatchObject({ idleMinutes: 10, lockOutAfter: 5 })
  })

  test("locks a name after as many failures as are set", async () => {
    const { signIn } = await ruledBy({ lockOutAfter: 3 })
    for (let at = 0; at < 3; at++) expect(await codeOf(signIn("wrong"))).toBe("sign-in-failed")
    expect(await codeOf(signIn())).toBe("locked-out")
  })

  test("ends a session after as many idle minutes as are set", async () => {
    const { run, signIn } = await ruledBy({ idleMinutes: 5 })
    const signedIn = await signIn()
    vi.useFakeTimers({ now: Date.now() + 6 * 60_000, toFake: ["Date"] })
    try {
      expect(await run(({ session }) => session(browser(signedIn)))).toBeUndefined()
    } finally {
      vi.useRealTimers()
    }
  })

  test("ends a session after as many hours as are set, however busy", async () => {
    const { run, signIn } = await ruledBy({ idleMinutes: 120, sessionHours: 1 })
    const signedIn = await signIn()
    const known = await run(({ session }) => session(browser(signedIn)))
    for (const told of [signedIn, known])
      expect(Math.abs((told?.endsAt ?? 0) - Date.now() - 3_600_000)).toBeLessThan(5_000)
    vi.useFakeTimers({ now: Date.now() + 61 * 60_000, toFake: ["Date"] })
    try {
      expect(await run(({ session }) => session(browser(signedIn)))).toBeUndefined()
    } finally {
      vi.useRealTimers()
    }
  })

  test("asks longer passwords of people who choose one", async () => {
    const { run, signIn } = await ruledBy({ passwordLength: 20 })
    const headers = browser(await signIn())
    const change = (next: string) =>
      codeOf(run(({ changeOwnPassword }) => changeOwnPassword({ current: password, next }, headers)))
    expect(await change("Zhi-ma-kai-men-1")).toBe("weak-password")
    expect(await change("Zhi-ma-kai-men-kai-men-1")).toBe("done")
  })

  test("asks a second factor of everybody", async () => {
    const { signIn } = await ruledBy({ secondFactorForAll: true })
    expect(await signIn()).toMatchObject({ mustEnrol: true, actor: { permissions: [] } })
  })

  test("can let a given password stand", async () => {
    const { run } = await ruledBy({ changeFirstPassword: false })
    const wanted = { username: "second", name: "测试乙", rights: officer.rights }
    expect((await run(({ create }) => create(wanted))).account.mustChangePassword).toBe(false)
  })
})
