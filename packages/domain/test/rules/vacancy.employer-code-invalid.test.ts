import { describe, expect, test } from "vitest"
import { vacancyEmployerCodeInvalid } from "../../src/rules/reserve/vacancy.employer-code-invalid.ts"
import { aVacancy, day, judge } from "../dossier.ts"

const of = (employerCode: string | null, changes = {}) =>
  judge(vacancyEmployerCodeInvalid, { ...aVacancy, employerCode, ...changes })

describe("vacancy.employer-code-invalid", () => {
  test.each([
    ["91350100M000100Y43", "pass"],
    ["91350100m000100y43", "pass"],
    ["９１３５０１００M000100Y43", "pass"],
    ["91350100M000100Y44", "fail"],
    ["91350100M000100Y4", "fail"],
    ["91350100M000100Y433", "fail"],
    ["91350100I000100Y43", "fail"],
    ["无", "fail"],
    ["", "notApplicable"],
    [null, "notApplicable"]
  ] as const)("%j: %s", (code, kind) => {
    expect(of(code)).toMatchObject({ kind, recheckOn: null })
  })

  test("judges closed vacancies too", () => {
    expect(of("91350100M000100Y44", { closedOn: day("2021-01-01") })).toMatchObject({ kind: "fail" })
  })

  test("cites the code", () => {
    expect(of("91350100M000100Y44")).toMatchObject({
      message: { zh: "用工单位信用代码校验不通过。" },
      evidence: [{ sheet: "岗位储备", key: "V1", field: "employerCode", value: "91350100M000100Y44" }]
    })
  })
})
