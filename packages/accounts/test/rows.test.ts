import { expect, test } from "vitest"
import { codeOf, county, nobody, officer, testAccounts, village } from "./accounts.ts"

const first = {
  area: county,
  systemAdministrator: { username: "keeper1", name: "测试甲" },
  securityAdministrator: { username: "keeper2", name: "测试乙" },
  auditAdministrator: { username: "keeper3", name: "测试丙" }
}

test("the first accounts are made by the newest link, once", async () => {
  const { run } = testAccounts()
  expect(await run(({ needsSetUp }) => needsSetUp)).toBe(true)
  const old = await run(({ setUpToken }) => setUpToken)
  const token = await run(({ setUpToken }) => setUpToken)
  for (const wrong of [old, "", "guess"])
    expect(await codeOf(run(({ setUp }) => setUp(wrong, first)))).toBe("not-found")
  const tried = await Promise.all([0, 1].map(() => codeOf(run(({ setUp }) => setUp(token, first)))))
  expect(tried.filter((code) => code === "done")).toHaveLength(1)
  const roles = (await run(({ list }) => list)).map(({ role }) => role)
  expect(roles).toEqual(["systemAdministrator", "securityAdministrator", "auditAdministrator"])
  expect(await run(({ needsSetUp }) => needsSetUp)).toBe(false)
  expect(await codeOf(run(({ setUp }) => setUp(token, first)))).toBe("not-found")
  expect(await codeOf(run(({ setUpToken }) => setUpToken))).toBe("conflict")
})

test("a link is old after a day, and is not kept in the database", async () => {
  const { run, query } = testAccounts()
  const token = await run(({ setUpToken }) => setUpToken)
  const { value } = await query((db) =>
    db.selectFrom("setting").select("value").where("name", "=", "set-up-token").executeTakeFirstOrThrow()
  )
  expect(value).not.toContain(token)
  const past = `${Date.now() - 1} ${value.split(" ")[1]}`
  await query((db) => db.updateTable("setting").set({ value: past }).where("name", "=", "set-up-token").execute())
  expect(await codeOf(run(({ setUp }) => setUp(token, first)))).toBe("not-found")
})

test("the passwords that set-up gives sign in", async () => {
  const { run } = testAccounts()
  const token = await run(({ setUpToken }) => setUpToken)
  const made = await run(({ setUp }) => setUp(token, first))
  for (const { account, password } of made) {
    const signedIn = await run(({ signIn }) => signIn({ username: account.username, password }, nobody, null))
    expect(signedIn).toMatchObject({ mustChangePassword: true, mustEnrol: true, actor: { permissions: [] } })
  }
})

test("a username is given once", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(officer))
  expect(await codeOf(run(({ create }) => create({ ...officer, username: "OFFICER" })))).toBe("conflict")
  expect(await run(({ list }) => list)).toHaveLength(1)
})

test.each([
  ["a malformed username", { username: "张 三" }, "invalid-row"],
  ["no name", { name: " " }, "invalid-row"],
  ["a weak password", { password: "12345678" }, "weak-password"],
  ["a role at the wrong level", { rights: { role: "village", department: null, area: county } }, "invalid-row"],
  [
    "a department below the county",
    { rights: { role: "village", department: "employment", area: village } },
    "invalid-row"
  ]
] as const)("%s is refused", async (_, wrong, code) => {
  const { run } = testAccounts()
  expect(await codeOf(run(({ create }) => create({ ...officer, ...wrong })))).toBe(code)
})

test("whoever was given no rights may do nothing", async () => {
  const { run } = testAccounts()
  const { account, password } = await run(({ create }) => create({ ...officer, rights: null }))
  const signedIn = await run(({ signIn }) => signIn({ username: "officer", password }, nobody, null))
  expect(signedIn.actor.permissions).toEqual([])
  await run(({ setRights }) => setRights(account.id, { role: "village", department: null, area: village }))
  const again = await run(({ signIn }) => signIn({ username: "officer", password }, nobody, null))
  expect(again.actor).toMatchObject({ role: "village", area: village })
})
