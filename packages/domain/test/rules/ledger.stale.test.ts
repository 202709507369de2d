import { describe, expect, test } from "vitest"
import { ledgerStale } from "../../src/rules/employment/ledger.stale.ts"
import { anEmployment, day, judge, personOf } from "../dossier.ts"

const employment = (changes: Partial<typeof anEmployment>) =>
  personOf({ employments: [{ ...anEmployment, ...changes }] }).employments[0]

describe("ledger.stale", () => {
  test.each([
    ["verified 35 days ago", { verifiedOn: day("2022-02-02") }, "pass", "2022-03-10"],
    ["verified 36 days ago", { verifiedOn: day("2022-02-01") }, "fail", null],
    ["ended yesterday", { verifiedOn: day("2021-01-01"), endOn: day("2022-03-08") }, "notApplicable", null],
    ["ends today", { verifiedOn: day("2021-01-01"), endOn: day("2022-03-09") }, "fail", "2022-03-10"],
    ["begins tomorrow", { verifiedOn: day("2021-01-01"), startOn: day("2022-03-10") }, "notApplicable", "2022-03-10"]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(judge(ledgerStale, employment(changes))).toMatchObject({ kind, recheckOn })
  })

  test("names the record and its verification day", () => {
    const outcome = judge(ledgerStale, employment({ verifiedOn: day("2022-01-01") }))
    expect(outcome).toMatchObject({
      evidence: [{ sheet: "就业", key: "E1", field: "verifiedOn", value: "2022-01-01" }, {}, {}]
    })
  })
})
