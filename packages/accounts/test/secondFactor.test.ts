import { createHmac } from "node:crypto"
import type { Cookies } from "@wengang/application/ports/Accounts.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import { expect, test } from "vitest"
import { browser, codeOf, county, nobody, password, testAccounts } from "./accounts.ts"

const keeper = {
  username: "keeper",
  name: "测试乙",
  rights: { role: "systemAdministrator" as const, department: null, area: county },
  password,
  mustChange: false
}

/** The code of RFC 6238 for a secret in base 32, some steps of thirty seconds from now. */
function codeAt(secret: string, step: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
  const bits = [...secret].map((one) => alphabet.indexOf(one).toString(2).padStart(5, "0")).join("")
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + step))
  const digest = createHmac("sha1", key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return ((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).toString().padStart(6, "0")
}

async function enrolled() {
  const accounts = testAccounts()
  const { run } = accounts
  const { account } = await run(({ create }) => create(keeper))
  const signedIn = await run(({ signIn }) => signIn({ username: "keeper", password }, nobody, null))
  const enrolment = await run(({ enrolTotp }) => enrolTotp(password, browser(signedIn)))
  const code = codeAt(enrolment.secret, 0)
  const confirmed = await run(({ confirmTotp }) => confirmTotp(code, browser(signedIn)))
  const signIn = (code?: string) =>
    run(({ signIn }) => signIn({ username: "keeper", password, ...(code === undefined ? {} : { code }) }, nobody, null))
  const told: ReadonlyArray<Cookies> = [signedIn, confirmed]
  return { ...accounts, account, enrolment, code, told, signIn }
}

test("an administrator may do nothing before enrolling, and what the role may after", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(keeper))
  const signedIn = await run(({ signIn }) => signIn({ username: "keeper", password }, nobody, null))
  expect(signedIn).toMatchObject({ mustEnrol: true, actor: { permissions: [] } })
  const { uri, secret } = await run(({ enrolTotp }) => enrolTotp(password, browser(signedIn)))
  expect(decodeURIComponent(uri)).toContain("otpauth://totp/稳岗:keeper?")
  expect(await run(({ session }) => session(browser(signedIn)))).toMatchObject({ mustEnrol: true })
  const confirmed = await run(({ confirmTotp }) => confirmTotp(codeAt(secret, 0), browser(signedIn)))
  expect(await run(({ session }) => session(browser(signedIn, confirmed)))).toMatchObject({
    mustEnrol: false,
    actor: { permissions: permissionsOf.systemAdministrator }
  })
  expect(await run(({ session }) => session(browser(signedIn)))).toBeUndefined()
})

test("then a code is asked for at each sign-in, and each is taken once", async () => {
  const { run, enrolment, code, signIn } = await enrolled()
  expect(await codeOf(signIn())).toBe("second-factor-needed")
  expect(await codeOf(signIn(code))).toBe("sign-in-failed")
  const next = codeAt(enrolment.secret, 1)
  const signedIn = await signIn(next)
  expect(await run(({ session }) => session(browser(signedIn)))).toMatchObject({ username: "keeper", mustEnrol: false })
  expect(await codeOf(signIn(next))).toBe("sign-in-failed")
})

test("of many who send the same code at once, one comes in", async () => {
  const { enrolment, signIn } = await enrolled()
  const next = codeAt(enrolment.secret, 1)
  const codes = await Promise.all(Array.from({ length: 4 }, () => codeOf(signIn(next))))
  expect(codes.sort()).toEqual(["done", "sign-in-failed", "sign-in-failed", "sign-in-failed"])
})

test("wrong codes lock the name, and asking without one does not start the count anew", async () => {
  const { enrolment, signIn } = await enrolled()
  const right = codeAt(enrolment.secret, 1)
  const wrong = ["000000", "111111", "222222", "333333", "444444", "555555"].filter((one) => one !== right)
  for (const one of wrong.slice(0, 5)) {
    expect(await codeOf(signIn())).toBe("second-factor-needed")
    expect(await codeOf(signIn(one))).toBe("sign-in-failed")
  }
  expect(await codeOf(signIn(right))).toBe("locked-out")
})

test("the secret is sealed in the database", async () => {
  const { enrolment, query } = await enrolled()
  const kept = await query((db) => db.selectFrom("secondFactor").selectAll().executeTakeFirstOrThrow())
  expect(JSON.stringify(kept)).not.toContain(enrolment.secret)
  expect(kept.verified).toBe(1)
})

test("the password is asked for before a secret is told", async () => {
  const { run } = testAccounts()
  await run(({ create }) => create(keeper))
  const signedIn = await run(({ signIn }) => signIn({ username: "keeper", password }, nobody, null))
  expect(await codeOf(run(({ enrolTotp }) => enrolTotp("Wrong-12-words", browser(signedIn))))).toBe("sign-in-failed")
  expect(await codeOf(run(({ enrolTotp }) => enrolTotp(password, nobody)))).toBe("not-signed-in")
})

test("a lost phone is replaced by a reset", async () => {
  const { run, account } = await enrolled()
  const reset = await run(({ resetPassword }) => resetPassword(account.id, { secondFactor: true }))
  expect(reset.account.secondFactor).toBe(false)
  const again = await run(({ signIn }) => signIn({ username: "keeper", password: reset.password }, nobody, null))
  expect(again).toMatchObject({ mustChangePassword: true, mustEnrol: true, actor: { permissions: [] } })
})
