import { rulesDigest } from "@wengang/storage/dossiers/rulesDigest.ts"
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
  const { judgeMonths } = await import("@wengang/web/judging/judgeMonths.ts")
  return { app, addresses, judgeMonths }
}

const attendance = { days: 30, signedBy: "P-3" }
const pay = { due: 30_000, paid: 30_000, paidOn: "2022-03-02", payee: "P-1" }

test("what is written into the sheet of a month is judged as saving both rows judges it, with one call", async () => {
  const { app, addresses, judgeMonths } = await pageAt(rulesDigest())
  const months = await judgeMonths(["A-1", "A-3"])
  const opened = months.judge("A-3", "2022-02", { attendance, pay })
  expect(addresses).toHaveLength(1)
  const key = { appointmentId: "A-3", month: "2022-02" }
  const saved = { acknowledged: true, reason: "逐步更正" }
  const days = await asks(app, "/api/ledgers/attendance", { values: { ...attendance, ...key }, ...saved })
  const paid = await asks(app, "/api/ledgers/pay", { values: { ...pay, ...key }, ...saved })
  const all = [...days.body.judgement.opened, ...paid.body.judgement.opened]
  const expected = all
    .map(({ rule }: { readonly rule: string }) => rule)
    .filter((rule: string) => /^(attendance|pay)\./.test(rule))
  expect(opened?.map(({ rule }) => rule).filter((rule) => /^(attendance|pay)\./.test(rule))).toEqual(expected.sort())
  expect(expected).toContain("attendance.impossible-days")
  expect(expected).toContain("pay.payee-not-holder")
})

test("a month that nobody has facts of, or of which a cell is none, is left to the server", async () => {
  const { judgeMonths } = await pageAt(rulesDigest())
  const months = await judgeMonths(["A-1", "nobody"])
  expect(months.judge("nobody", "2022-02", { attendance })).toBeUndefined()
  expect(months.judge("A-1", "2022-02", { pay: { ...pay, paid: -1 } })).toBeUndefined()
  expect(months.judge("A-1", "2022-02", { pay: { ...pay, payee: "P-1" } })).toBeDefined()
  const other = await (await pageAt("other rules")).judgeMonths(["A-1"])
  expect(other.judge("A-1", "2022-02", { attendance })).toBeUndefined()
})

test("facts are fetched anew after a save", async () => {
  const { app, judgeMonths } = await pageAt(rulesDigest())
  const months = await judgeMonths(["A-3"])
  expect(months.judge("A-3", "2022-02", { attendance })?.map(({ rule }) => rule)).toContain(
    "attendance.impossible-days"
  )
  const values = { ...attendance, appointmentId: "A-3", month: "2022-02" }
  await asks(app, "/api/ledgers/attendance", { values, acknowledged: true, reason: "逐步更正" })
  await months.again("A-3")
  expect(months.judge("A-3", "2022-02", { attendance: { days: 30 } })).toEqual([])
})
