import type { IssuedKey, NewKey } from "@wengang/application/ports/ApiKeys.ts"
import { describe, expect, test } from "vitest"
import { county, officer, testAccounts, village } from "./accounts.ts"

const inAYear = "2027-11-25T00:00:00.000Z"

async function keyed(changes: Partial<NewKey> = {}) {
  const accounts = testAccounts()
  const owner = (await accounts.run(({ create }) => create(officer))).account
  const wanted: NewKey = {
    ownerId: owner.id,
    name: "县人社局业务系统",
    permissions: ["ledger.read", "ledger.write"],
    area: county,
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    ...changes
  }
  const issued: IssuedKey = await accounts.runKeys(({ issue }) => issue(wanted))
  const known = (secret: string) =>
    accounts.run(({ authenticate }) => authenticate(new Headers({ authorization: `Bearer ${secret}` }), null))
  return { ...accounts, owner, issued, known }
}

describe("a key", () => {
  test("acts for its owner, with its own rights and area", async () => {
    const { issued, known } = await keyed({ area: village })
    const actor = await known(issued.secret)
    expect(actor).toMatchObject({ area: village, via: "key", permissions: ["ledger.read", "ledger.write"] })
    expect(actor?.name).toContain("县人社局业务系统")
  })

  test("is kept as a digest only, and told once", async () => {
    const { issued, query, runKeys } = await keyed()
    const kept = JSON.stringify(await query((db) => db.selectFrom("apiKey").selectAll().execute()))
    expect(kept).not.toContain(issued.secret.slice(10))
    expect(JSON.stringify(await runKeys(({ list }) => list(null)))).not.toContain(issued.secret.slice(10))
    expect(issued.secret.startsWith(issued.key.start)).toBe(true)
  })

  test("is nobody's once it is revoked, expired, altered, or its owner switched off", async () => {
    const { issued, known, run, runKeys, owner } = await keyed()
    expect(await known(`${issued.secret}x`)).toBeUndefined()
    await run(({ setActive }) => setActive(owner.id, false))
    expect(await known(issued.secret)).toBeUndefined()
    await run(({ setActive }) => setActive(owner.id, true))
    expect(await known(issued.secret)).toBeDefined()
    await runKeys(({ revoke }) => revoke(issued.key.id))
    expect(await known(issued.secret)).toBeUndefined()
    const expired = await keyed({ expiresAt: "2026-01-01T00:00:00.000Z" })
    expect(await expired.known(expired.issued.secret)).toBeUndefined()
  })

  test("never may more than its owner may by now, nor elsewhere", async () => {
    const { issued, known, run, owner } = await keyed({ expiresAt: inAYear })
    await run(({ setRights }) => setRights(owner.id, { role: "auditor", department: null, area: county }))
    expect((await known(issued.secret))?.permissions).toEqual(["ledger.read"])
    await run(({ setRights }) =>
      setRights(owner.id, { role: "county", department: null, area: "411082000000" as typeof county })
    )
    expect(await known(issued.secret)).toBeUndefined()
  })

  test("does not act together with a session, nor does anything else that is no key", async () => {
    const { run, known } = await keyed()
    expect(await known("anything")).toBeUndefined()
    const told = await run(({ signIn }) =>
      signIn({ username: "officer", password: officer.password ?? "" }, new Headers(), null)
    )
    const cookie = told.setCookie.map((one) => one.split(";")[0]).join("; ")
    const asked = new Headers({ cookie, authorization: "Bearer wk_wrong" })
    expect(await run(({ authenticate }) => authenticate(asked, null))).toBeUndefined()
  })

  test("its last use is noted", async () => {
    const { issued, known, runKeys } = await keyed()
    await known(issued.secret)
    const [key] = await runKeys(({ list }) => list(issued.key.ownerId))
    expect(key?.lastUsedAt).not.toBeNull()
  })
})
