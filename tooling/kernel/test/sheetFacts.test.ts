import { rulesDigest } from "@wengang/storage/dossiers/rulesDigest.ts"
import type { Draft } from "@wengang/web/judging/Draft.ts"
import { wantedBy } from "@wengang/web/judging/WantedFacts.ts"
import { expect, test, vi } from "vitest"
import { asks } from "./bothJudgements.ts"
import { family } from "./Family.ts"
import { servedLedgers } from "./servedLedgers.ts"

/** A page at the server: what its scripts ask goes there. */
async function pageAt(digest: string) {
  const { app } = await servedLedgers([family()])
  const addresses: Array<string> = []
  vi.stubGlobal("window", { addEventListener: () => undefined })
  vi.stubGlobal("RULES_DIGEST", digest)
  vi.stubGlobal("fetch", (address: string, init: RequestInit) => {
    addresses.push(address)
    return app.request(address, init)
  })
  vi.resetModules()
  const { SheetFacts } = await import("@wengang/web/judging/SheetFacts.ts")
  return { app, addresses, SheetFacts }
}

const key = (appointmentId: string) => ({ appointmentId, month: "2022-02" })
const attendance = (of: string, values: object = { days: 30, signedBy: "P-3" }): Draft => ({
  ledger: "attendance",
  values: { ...values, ...key(of) }
})
const pay = (of: string, values: object = {}): Draft => ({
  ledger: "pay",
  values: { due: 30_000, paid: 30_000, paidOn: "2022-03-02", payee: "P-1", ...values, ...key(of) }
})
const wanted = (appointmentId: string) => wantedBy({ ledger: "pay", values: { appointmentId } })
const rulesOf = (verdicts: ReadonlyArray<{ readonly rule: string }> | undefined) => verdicts?.map(({ rule }) => rule)

test("what is written into a row of a sheet is judged as saving all of it judges it, with one call for all rows", async () => {
  const { app, addresses, SheetFacts } = await pageAt(rulesDigest())
  const facts = new SheetFacts()
  await facts.want([
    ["A-1", wanted("A-1")],
    ["A-3", wanted("A-3")]
  ])
  const judged = facts.judge("A-3", [attendance("A-3"), pay("A-3")], wanted("A-3"))
  await facts.want([["A-1", wanted("A-1")]])
  expect(addresses).toHaveLength(1)
  const opened: Array<{ readonly rule: string }> = []
  for (const { ledger, values } of [attendance("A-3"), pay("A-3")]) {
    const saved = { values, acknowledged: true, reason: "逐步更正" }
    opened.push(...(await asks(app, `/api/ledgers/${ledger}`, saved)).body.judgement.opened)
  }
  const ofBoth = (rules: ReadonlyArray<string> | undefined) => rules?.filter((rule) => /^(attendance|pay)\./.test(rule))
  expect(ofBoth(rulesOf(judged?.opened))).toEqual(ofBoth(rulesOf(opened))?.sort())
  expect(rulesOf(opened)).toContain("attendance.impossible-days")
  expect(rulesOf(opened)).toContain("pay.payee-not-holder")
})

test("a row that nobody has facts of, or of which a cell is none, is left to the server", async () => {
  const { SheetFacts } = await pageAt(rulesDigest())
  const facts = new SheetFacts()
  await facts.want([
    ["A-1", wanted("A-1")],
    ["nobody", wanted("nobody")]
  ])
  expect(facts.judge("nobody", [attendance("nobody")], wanted("nobody"))).toBeUndefined()
  expect(facts.judge("A-1", [pay("A-1", { paid: -1 })], wanted("A-1"))).toBeUndefined()
  expect(facts.judge("A-1", [pay("A-1")], wanted("A-1"))).toBeDefined()
  expect(facts.judge("A-1", [pay("A-1")], { ...wanted("A-1"), person: ["P-9"] })).toBeUndefined()
  const other = new (await pageAt("other rules")).SheetFacts()
  await other.want([["A-1", wanted("A-1")]])
  expect(other.judge("A-1", [attendance("A-1")], wanted("A-1"))).toBeUndefined()
})

test("facts count no more after a save, until they were fetched anew", async () => {
  const { app, SheetFacts } = await pageAt(rulesDigest())
  const facts = new SheetFacts()
  await facts.want([["A-3", wanted("A-3")]])
  const now = (...drafts: ReadonlyArray<Draft>) => rulesOf(facts.judge("A-3", drafts, wanted("A-3"))?.opened)
  expect(now(attendance("A-3"))).toContain("attendance.impossible-days")
  const { values } = attendance("A-3")
  await asks(app, "/api/ledgers/attendance", { values, acknowledged: true, reason: "逐步更正" })
  facts.again(1)
  expect(now(attendance("A-3"))).toBeUndefined()
  await expect.poll(() => now(attendance("A-3", { days: 30 }))).toEqual([])
})
