import { describe, expect, test } from "vitest"
import type { EmploymentRow } from "../../src/dossiers/HouseholdDossier.ts"
import { ledgerIncomplete } from "../../src/rules/employment/ledger.incomplete.ts"
import { anEmployment, day, fen, judge, personOf } from "../dossier.ts"

const of = (changes: Partial<EmploymentRow>) =>
  judge(ledgerIncomplete, personOf({ employments: [{ ...anEmployment, ...changes }] }).employments[0])

describe("ledger.incomplete", () => {
  test.each([
    ["complete", {}, "pass", null],
    ["no place", { place: null }, "fail", null],
    ["no employer", { employer: null }, "fail", null],
    ["an employer of no characters", { employer: "" }, "fail", null],
    ["no income", { monthlyIncome: null }, "fail", null],
    ["an income of 0", { monthlyIncome: fen(0) }, "pass", null],
    ["flexible work without employer", { channel: "flexible", employer: null }, "pass", null],
    ["a post without employer", { channel: "post", employer: null }, "pass", null],
    ["a post without place", { channel: "post", place: null }, "fail", null],
    ["ends today", { place: null, endOn: day("2022-03-09") }, "fail", "2022-03-10"],
    ["ended yesterday", { place: null, endOn: day("2022-03-08") }, "notApplicable", null],
    ["begins tomorrow", { place: null, startOn: day("2022-03-10") }, "notApplicable", "2022-03-10"]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn })
  })

  test("a record without channel counts as a regular job", () => {
    expect(of({ channel: null, employer: null })).toMatchObject({
      message: { zh: "在务工的记录缺少单位、渠道。", en: "The active record lacks employer, channel." },
      evidence: [
        { sheet: "就业", key: "E1", field: "employer", value: null },
        { sheet: "就业", key: "E1", field: "channel", value: null }
      ]
    })
  })
})
