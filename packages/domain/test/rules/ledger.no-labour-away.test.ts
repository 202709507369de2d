import { describe, expect, test } from "vitest"
import type { EmploymentRow, PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { ledgerNoLabourAway } from "../../src/rules/employment/ledger.no-labour-away.ts"
import { anEmployment, aPerson, area, day, judge, personOf, toldOf } from "../dossier.ts"

const of = (labour: PersonRow["labour"], job: Partial<EmploymentRow> = {}) =>
  judge(ledgerNoLabourAway, personOf({ persons: [{ ...aPerson, labour }], employments: [{ ...anEmployment, ...job }] }))

describe("ledger.no-labour-away", () => {
  test.each([
    ["none", {}, "fail", null],
    ["lost", {}, "fail", null],
    ["partial", {}, "notApplicable", null],
    ["ordinary", {}, "notApplicable", null],
    ["none", { place: area("411081102000") }, "pass", null],
    ["none", { place: area("411082000000") }, "fail", null],
    ["none", { place: null }, "pass", null],
    ["none", { place: area("411000000000") }, "pass", null],
    ["none", { place: area("410000000000") }, "pass", null],
    ["none", { place: area("410100000000") }, "fail", null],
    ["none", { channel: "post" }, "fail", null],
    ["none", { endOn: day("2022-03-09") }, "fail", "2022-03-10"],
    ["none", { endOn: day("2022-03-08") }, "pass", null],
    ["none", { startOn: day("2022-03-10") }, "pass", "2022-03-10"]
  ] as const)("%s, %o: %s", (labour, job, kind, recheckOn) => {
    expect(of(labour, job)).toMatchObject({ kind, recheckOn })
  })

  test("tells how far the place is known", () => {
    const person = (place: string) =>
      personOf({ persons: [{ ...aPerson, labour: "none" }], employments: [{ ...anEmployment, place: area(place) }] })
    expect(toldOf(ledgerNoLabourAway, person("411000000000")).join()).toContain("务工地只到本市或本省，不能确定在县外")
    expect(toldOf(ledgerNoLabourAway, person("411082000000")).join()).toContain("务工地在县外")
  })

  test("cites labour and where the work is", () => {
    expect(of("lost")).toMatchObject({
      message: { zh: "登记为丧失劳动力，有在务工的县外记录。" },
      evidence: [
        { sheet: "人员", key: "P1", field: "labour", value: "丧失劳动力" },
        { sheet: "就业", key: "E1", field: "place", value: "330106000000" },
        { sheet: "就业", key: "E1", field: "startOn", value: "2021-01-01" },
        { sheet: "就业", key: "E1", field: "endOn", value: null }
      ]
    })
  })
})
