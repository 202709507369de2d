import { describe, expect, test } from "vitest"
import type { VacancyDossier } from "../../src/dossiers/VacancyDossier.ts"
import { vacancyStale } from "../../src/rules/reserve/vacancy.stale.ts"
import { aVacancy, day, judge } from "../dossier.ts"

const of = (changes: Partial<VacancyDossier>) => judge(vacancyStale, { ...aVacancy, ...changes })
const old = { verifiedOn: day("2022-02-06") }

describe("vacancy.stale", () => {
  test.each([
    ["verified 30 days ago", { verifiedOn: day("2022-02-07") }, "pass", "2022-03-10"],
    ["verified 31 days ago", old, "fail", null],
    ["published 30 days ago", { verifiedOn: null, publishedOn: day("2022-02-07") }, "pass", "2022-03-10"],
    ["published 31 days ago", { verifiedOn: null, publishedOn: day("2022-02-06") }, "fail", null],
    ["published long ago, verified lately", { publishedOn: day("2021-01-01") }, "pass", "2022-04-01"],
    ["closes today", { ...old, closedOn: day("2022-03-09") }, "fail", "2022-03-10"],
    ["closed yesterday", { ...old, closedOn: day("2022-03-08") }, "notApplicable", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn })
  })

  test("cites the day it was last seen to", () => {
    expect(of(old)).toMatchObject({
      message: { zh: "上次核实日期为2022年2月6日，已超过30天。" },
      evidence: [
        { sheet: "岗位储备", key: "V1", field: "verifiedOn", value: "2022-02-06" },
        { sheet: "岗位储备", key: "V1", field: "closedOn", value: null }
      ]
    })
    expect(of({ verifiedOn: null })).toMatchObject({
      message: { zh: "2022年1月10日发布，超过30天未核实。" },
      evidence: [{ field: "publishedOn", value: "2022-01-10" }, {}]
    })
  })
})
