import { describe, expect, test } from "vitest"
import { browser, codeOf, nobody, officer, password, testAccounts } from "./accounts.ts"
import { client, testProvider } from "./provider.ts"

const callback = "http://127.0.0.1:8787/api/session/single-sign-on/callback"

/** An officer here, and a provider that knows the subjects by these usernames. */
async function connected(usernames: Readonly<Record<string, string>>, person = officer) {
  const provider = await testProvider(callback, usernames)
  const { issuer } = provider
  const accounts = testAccounts({ issuer, ...client, title: "省统一身份认证", usernameClaim: "preferred_username" })
  const { account } = await accounts.run(({ create }) => create(person))
  const begin = () => accounts.runSingleSignOn(({ begin }) => begin)
  const finish = (query: string, headers = nobody) => accounts.runSingleSignOn(({ finish }) => finish(query, headers))
  /** All the way, as one subject of the provider. */
  const signIn = async (subject: string) => {
    const departure = await begin()
    const back = await provider.walk(departure.url, subject)
    return { query: new URL(back).search, headers: browser(departure) }
  }
  return { ...accounts, account, begin, finish, signIn }
}

describe("the single sign-on", () => {
  test("signs in the account that the provider names, and binds it to the subject", async () => {
    const { finish, signIn, run, query, account } = await connected({ "s-1": "officer" })
    const { query: back, headers } = await signIn("s-1")
    const signedIn = await finish(back, headers)
    expect(signedIn.actor).toMatchObject({ id: account.id, area: account.area, via: "session" })
    expect((await run(({ session }) => session(browser(signedIn))))?.actor.id).toBe(account.id)
    const bound = await query((db) =>
      db.selectFrom("credential").select("accountId").where("providerId", "!=", "credential").execute()
    )
    expect(bound).toEqual([{ accountId: "s-1" }])
  })

  test("is good once, for the browser that began it, with the state that it began with", async () => {
    const { finish, signIn, begin } = await connected({ "s-1": "officer" })
    const { query, headers } = await signIn("s-1")
    expect(await codeOf(finish(query, nobody))).toBe("sign-in-failed")
    expect(await codeOf(finish(query, browser(await begin())))).toBe("sign-in-failed")
    expect(await codeOf(finish(query.replace(/state=[^&]+/, "state=other"), headers))).toBe("sign-in-failed")
    expect(await codeOf(finish("?error=access_denied", headers))).toBe("sign-in-failed")
    expect(await codeOf(finish(query, headers))).toBe("done")
    expect(await codeOf(finish(query, headers))).toBe("sign-in-failed")
  })

  test("signs in nobody whom it names and nobody knows, nor whoever was given somebody's name later", async () => {
    const { finish, signIn } = await connected({ "s-1": "officer", "s-2": "officer", "s-3": "stranger" })
    const first = await signIn("s-1")
    await finish(first.query, first.headers)
    for (const subject of ["s-2", "s-3"]) {
      const { query, headers } = await signIn(subject)
      expect(await codeOf(finish(query, headers))).toBe("sign-in-failed")
    }
  })

  test("never signs in an administrator, nor an account that is switched off", async () => {
    const rights = { ...officer.rights, role: "systemAdministrator", department: null } as typeof officer.rights
    const administrator = await connected({ "s-1": "officer" }, { ...officer, rights })
    const one = await administrator.signIn("s-1")
    expect(await codeOf(administrator.finish(one.query, one.headers))).toBe("sign-in-failed")
    const off = await connected({ "s-1": "officer" })
    await off.run(({ setActive }) => setActive(off.account.id, false))
    const other = await off.signIn("s-1")
    expect(await codeOf(off.finish(other.query, other.headers))).toBe("sign-in-failed")
  })

  test("makes a password that was given and never changed worth nothing", async () => {
    const { finish, signIn, run } = await connected({ "s-1": "officer" }, { ...officer, mustChange: true })
    const { query, headers } = await signIn("s-1")
    expect((await finish(query, headers)).mustChangePassword).toBe(false)
    expect(await codeOf(run(({ signIn }) => signIn({ username: "officer", password }, nobody, null)))).toBe(
      "sign-in-failed"
    )
  })

  test("says so where none is set, and where the provider cannot be reached", async () => {
    const none = testAccounts()
    expect(await codeOf(none.runSingleSignOn(({ begin }) => begin))).toBe("not-found")
    const gone = testAccounts({ issuer: new URL("http://127.0.0.1:9"), ...client, title: "", usernameClaim: "sub" })
    expect(await codeOf(gone.runSingleSignOn(({ begin }) => begin))).toBe("sign-in-failed")
  })
})
