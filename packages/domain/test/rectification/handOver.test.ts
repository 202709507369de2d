import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { caseDossierOf } from "../../src/rectification/caseDossierOf.ts"
import { handOver, handOverRelapse } from "../../src/rectification/handOver.ts"
import { proposedDeadline } from "../../src/rectification/proposedDeadline.ts"
import { caseIncomplete } from "../../src/rules/rectification/case.incomplete.ts"
import { caseOverdue } from "../../src/rules/rectification/case.overdue.ts"
import { caseUnproved } from "../../src/rules/rectification/case.unproved.ts"
import { day, judge } from "../dossier.ts"
import { after, asked, handed, handedOn, inState, parties } from "./cases.ts"

const code = (result: Result.Result<unknown, { readonly code: string }>) =>
  Result.isFailure(result) ? result.failure.code : "done"

describe("handing over", () => {
  test.each([
    ["to another unit", asked, parties.city, "done"],
    ["to its own unit", asked, parties.colleague, "handedToSelf"],
    ["with a deadline that has passed", { ...asked, deadline: day("2022-03-08") }, parties.city, "deadlineWrong"],
    ["with a whole phone number", { ...asked, quality: "致电13800000000" }, parties.city, "holdsPersonalNumber"],
    ["without a deadline", { ...asked, deadline: null }, parties.city, "done"]
  ] as const)("%s", (_, what, by, expected) => expect(code(handOver(what, by, handedOn))).toBe(expected))

  test("proposes a deadline in working days", () => {
    expect(proposedDeadline("pay.in-arrears", day("2022-03-31"))).toMatch(/^2022-04-/)
    expect(proposedDeadline("pay.in-arrears", day("2026-12-31"))).toBe("unconfirmed")
  })
})

describe("a relapse", () => {
  const next = { ...asked, id: "Z2", deadline: null }
  test.each([
    ["of a closed case", inState.closed, next, "done"],
    ["of one that is not closed", inState.reviewed, next, "notTheSame"],
    ["of another rule", inState.closed, { ...next, rule: "pay.late" }, "notTheSame"],
    ["under the same number", inState.closed, { ...next, id: "Z1" }, "notTheSame"]
  ] as const)("%s", (_, old, what, expected) => {
    expect(code(handOverRelapse(old, what, parties.city, day("2022-06-01")))).toBe(expected)
  })

  test("is a new case that names the old one", () => {
    const relapse = Result.getOrThrow(handOverRelapse(inState.closed, next, parties.city, day("2022-06-01")))
    expect(relapse).toMatchObject({ id: "Z2", relapseOf: "Z1", state: "handedOver", rectifiers: [], reviews: [] })
    expect(inState.closed.state).toBe("closed")
  })
})

describe("as rules see it", () => {
  const known = { confirmations: [], lastRunOn: null }
  const handedOn12 = after(inState.planned, ["handOn", "city", day("2022-03-12")])
  test.each([
    ["handed over, nothing planned", caseIncomplete, handed, "2022-03-13", "fail"],
    ["planned in time", caseIncomplete, inState.planned, "2022-03-13", "pass"],
    ["handed on lately, nothing planned", caseIncomplete, handedOn12, "2022-03-15", "pass"],
    ["handed on, nothing planned since", caseIncomplete, handedOn12, "2022-03-16", "fail"],
    ["handed on, past its deadline", caseOverdue, handedOn12, "2022-03-22", "fail"],
    ["past its deadline", caseOverdue, inState.inHand, "2022-03-22", "fail"],
    ["closed", caseOverdue, inState.closed, "2022-03-22", "notApplicable"],
    ["closed with proof by another unit", caseUnproved, inState.closed, "2022-03-22", "pass"]
  ] as const)("%s", (_, rule, one, asOf, kind) => {
    expect(judge(rule, caseDossierOf(one, known), { asOf: day(asOf) })).toMatchObject({ kind })
  })
})
