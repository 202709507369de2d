import { describe, expect, test } from "vitest"
import type { GrantRow } from "../../src/dossiers/HouseholdDossier.ts"
import { grantDuplicate } from "../../src/rules/grant/grant.duplicate.ts"
import { aGrant, day, judge, personOf } from "../dossier.ts"

const paidOn = day("2022-01-20")
const all = (...changes: ReadonlyArray<Partial<GrantRow>>) =>
  personOf({ grants: changes.map((one, at) => ({ ...aGrant, paidOn, id: `B${at + 1}`, ...one })) }).grants
const of = (...changes: ReadonlyArray<Partial<GrantRow>>) => judge(grantDuplicate, all(...changes)[0])
const year = (period: string) => ({ period })

describe("grant.duplicate", () => {
  test.each([
    ["twice for a year", [{}, {}], "fail"],
    ["for two years", [{}, year("2020")], "pass"],
    ["for a year and a month of it", [{}, year("2021-03")], "pass"],
    ["twice for a month", [year("2021-03"), year("2021-03")], "fail"],
    ["for two months", [year("2021-03"), year("2021-04")], "pass"],
    ["of two kinds", [{}, { kind: "socialInsurance" }], "pass"],
    ["the other unpaid", [{}, { paidOn: null }], "pass"],
    ["itself unpaid", [{ paidOn: null }, {}], "notApplicable"],
    ["the only one", [{}], "pass"],
    ["start-up grants for two years", [{ kind: "startup" }, { kind: "startup", period: "2020" }], "fail"],
    ["job-seeking grants for two years", [{ kind: "jobSeeking" }, { kind: "jobSeeking", period: "2020" }], "fail"],
    [
      "allowances of two classes",
      [
        { kind: "trainingAllowance", period: "C1" },
        { kind: "trainingAllowance", period: "C2" }
      ],
      "pass"
    ]
  ] as const)("%s", (_, grants, kind) => {
    expect(of(...grants)).toMatchObject({ kind, recheckOn: null })
  })

  test("each of the pair fails", () => {
    expect(all({}, {}, year("2020")).map((grant) => judge(grantDuplicate, grant).kind)).toEqual([
      "fail",
      "fail",
      "pass"
    ])
  })

  test("a place may say which are given once", () => {
    const [grant] = all({ kind: "startup" }, { kind: "startup", period: "2020" })
    expect(judge(grantDuplicate, grant, { terms: { once: "" } })).toMatchObject({ kind: "pass" })
    expect(judge(grantDuplicate, all({}, year("2020"))[0], { terms: { once: "transport" } })).toMatchObject({
      kind: "fail"
    })
  })

  test("names a month and a class in words", () => {
    const month = { kind: "socialInsurance", period: "2021-03" } as const
    expect(of(month, month)).toMatchObject({ message: { zh: "社保补贴（2021年3月）与本人另1条已发放补贴重复。" } })
    const held = { kind: "trainingAllowance", period: "C1" } as const
    expect(of(held, held)).toMatchObject({ message: { zh: "培训生活费（班次C1）与本人另1条已发放补贴重复。" } })
  })

  test("cites the grant and those that it repeats", () => {
    expect(of({}, {})).toMatchObject({
      message: { zh: "交通补贴（2021年）与本人另1条已发放补贴重复。" },
      evidence: [
        { sheet: "补贴", key: "B1", field: "kind", value: "交通补贴" },
        { key: "B1", field: "period", value: "2021" },
        { key: "B1", field: "paidOn", value: "2022-01-20" },
        { key: "B2", field: "kind" },
        { key: "B2", field: "period" },
        { key: "B2", field: "paidOn" }
      ]
    })
  })
})
