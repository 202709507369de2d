import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Draft, HouseholdLedger } from "@wengang/web/judging/Draft.ts"
import { expect, test } from "vitest"
import { bothJudgements, textOf } from "./bothJudgements.ts"
import { family } from "./Family.ts"
import { servedLedgers } from "./servedLedgers.ts"

const rulesOf = (verdicts: ReadonlyArray<Verdict>) => verdicts.map(({ rule, subject }) => `${rule} ${subject.id}`)

/** What both say of a draft; what the page leaves to the server is told by itself. */
async function judgedBoth(ledger: HouseholdLedger, values: Draft["values"]) {
  const { app } = await servedLedgers([family()])
  const { asked, judged } = await bothJudgements(app, { ledger, values })
  if (judged === undefined) throw new Error("the page does not judge it")
  expect(asked.status).toBe(200)
  const known = (verdict: Verdict) => judged.judged.has(fingerprintOf(verdict))
  for (const part of ["opened", "resolved", "standing"] as const) {
    expect(textOf(judged[part]), part).toBe(textOf(asked.body[part].filter(known)))
  }
  const left = [...asked.body.opened, ...asked.body.resolved].filter((verdict: Verdict) => !known(verdict))
  return { judged, left: rulesOf(left) }
}

test("a post of somebody who signed in for another is cited there", async () => {
  const appointment = { id: "A-2", postId: "G-2", personId: "P-2", startOn: "2021-12-01" }
  const { judged } = await judgedBoth("appointment", appointment)
  const signed = judged.standing.find(({ rule }) => rule === "attendance.signed-by-other")
  expect(signed?.evidence.map(({ key }) => key)).toContain("A-2")
})

test("a month that somebody of the household signed for another cites the posts of both", async () => {
  const { judged } = await judgedBoth("attendance", { appointmentId: "A-1", month: "2022-02", signedBy: "P-3" })
  const signed = judged.standing.find(({ rule }) => rule === "attendance.signed-by-other")
  expect(signed?.evidence.map(({ key }) => key)).toContain("A-3")
})

test("who else has a number that is typed, and which lists name it, is left to the server", async () => {
  const { judged, left } = await judgedBoth("person", { id: "P-1", idNumber: "41108119850615102" })
  expect(rulesOf(judged.opened)).toContain("person.id-number-invalid P-1")
  expect(left).toContain("person.id-number-duplicate P-1")
  expect(left).toContain("person.id-number-duplicate P-2")
  expect(left).toContain("person.gone-still-served P-1")
})

test("a number and a phone that somebody gives up are no longer shared", async () => {
  const { judged, left } = await judgedBoth("person", { id: "P-1", status: "movedOut", statusOn: "2022-03-01" })
  expect(rulesOf(judged.resolved)).toContain("person.id-number-duplicate P-2")
  expect(rulesOf(judged.resolved)).toContain("household.phone-shared H-1")
  expect(left).toEqual(["household.phone-shared H-2"])
})

test("a phone that is typed is judged by its form, and by the server for who else has it", async () => {
  const { judged, left } = await judgedBoth("person", { id: "P-2", phone: "0374" })
  expect(rulesOf(judged.opened)).toEqual(["person.phone-invalid P-2"])
  expect(left).toEqual([])
})
