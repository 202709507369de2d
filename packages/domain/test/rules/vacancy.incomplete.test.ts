import { describe, expect, test } from "vitest"
import type { VacancyDossier } from "../../src/dossiers/VacancyDossier.ts"
import { vacancyIncomplete } from "../../src/rules/reserve/vacancy.incomplete.ts"
import { aVacancy, day, fen, judge } from "../dossier.ts"

const of = (changes: Partial<VacancyDossier>) => judge(vacancyIncomplete, { ...aVacancy, ...changes })

describe("vacancy.incomplete", () => {
  test.each([
    ["complete", {}, "pass", null],
    ["no occupation", { occupation: null }, "fail", null],
    ["an empty occupation", { occupation: "" }, "fail", null],
    ["no pay", { monthlyPay: null }, "fail", null],
    ["a pay of 0", { monthlyPay: fen(0) }, "pass", null],
    ["no phone", { hasPhone: false }, "fail", null],
    ["no code", { employerCode: null }, "pass", null],
    ["closes today", { hasPhone: false, closedOn: day("2022-03-09") }, "fail", "2022-03-10"],
    ["closed yesterday", { hasPhone: false, closedOn: day("2022-03-08") }, "notApplicable", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn })
  })

  test("names and cites what is lacking", () => {
    expect(of({ occupation: "", monthlyPay: null, hasPhone: false })).toMatchObject({
      message: {
        zh: "储备岗位缺少工种、月薪、联系电话。",
        en: "The vacancy lacks occupation, monthly pay, phone."
      },
      evidence: [
        { sheet: "岗位储备", key: "V1", field: "occupation", value: null },
        { sheet: "岗位储备", key: "V1", field: "monthlyPay", value: null },
        { sheet: "岗位储备", key: "V1", field: "phone", value: null }
      ]
    })
  })
})
