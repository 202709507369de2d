import { describe, expect, test } from "vitest"
import type { EmploymentRow, GrantRow } from "../../src/dossiers/HouseholdDossier.ts"
import { grantTransportUnjustified } from "../../src/rules/grant/grant.transport-unjustified.ts"
import { anEmployment, area, day, grantOf, judge, supplyWithout } from "../dossier.ts"

const paidOn = day("2022-01-20")
const facts = (job: Partial<EmploymentRow> | null, grant: Partial<GrantRow> = {}) =>
  grantOf({ paidOn, ...grant }, { employments: job === null ? [] : [{ ...anEmployment, ...job }] })
const of = (job: Partial<EmploymentRow> | null, grant: Partial<GrantRow> = {}) =>
  judge(grantTransportUnjustified, facts(job, grant))
const span = (startOn: string, endOn: string | null) => ({
  startOn: day(startOn),
  endOn: endOn === null ? null : day(endOn)
})

describe("grant.transport-unjustified", () => {
  test.each([
    ["all of 2021", {}, {}, "pass"],
    ["90 days", span("2021-01-01", "2021-03-31"), {}, "pass"],
    ["89 days", span("2021-01-01", "2021-03-30"), {}, "fail"],
    ["89 days, more before the year", span("2020-01-01", "2021-03-30"), {}, "fail"],
    ["no job", null, {}, "fail"],
    ["in the province", { place: area("411082000000") }, {}, "fail"],
    ["without place", { place: null }, {}, "fail"],
    ["in a post", { channel: "post" }, {}, "fail"],
    ["flexible work", { channel: "flexible" }, {}, "fail"],
    ["a grant for a month of 2021", span("2021-01-01", "2021-03-31"), { period: "2021-06" }, "pass"],
    ["a grant for 2020", {}, { period: "2020" }, "fail"],
    ["not paid", null, { paidOn: null }, "notApplicable"],
    ["another kind", null, { kind: "startup" }, "notApplicable"],
    ["a period that is no year", null, { period: "去年" }, "notEvaluable"]
  ] as const)("%s", (_, job, grant, kind) => {
    expect(of(job, grant)).toMatchObject({ kind, recheckOn: null })
  })

  test("days that have not come are not worked yet", () => {
    const grant = { period: "2022" }
    const on = (asOf: string) =>
      judge(grantTransportUnjustified, facts(span("2022-01-01", null), grant), { asOf: day(asOf) })
    expect(on("2022-03-09")).toMatchObject({ kind: "fail", recheckOn: "2022-03-31" })
    expect(on("2022-03-30")).toMatchObject({ kind: "fail", recheckOn: "2022-03-31" })
    expect(on("2022-03-31")).toMatchObject({ kind: "pass", recheckOn: null })
  })

  test("a place may widen the scope to all work outside the county", () => {
    const terms = { scope: "away" }
    const within = facts({ place: area("411082000000") })
    const perhapsWithin = facts({ place: area("411000000000") })
    expect(judge(grantTransportUnjustified, within, { terms })).toMatchObject({ kind: "pass" })
    expect(judge(grantTransportUnjustified, perhapsWithin, { terms })).toMatchObject({ kind: "fail" })
    expect(judge(grantTransportUnjustified, facts(null), { terms })).toMatchObject({
      message: { zh: "已发放2021年交通补贴，该年在县外务工不满90天。" }
    })
  })

  test("is not evaluable without the sheet of employment", () => {
    const options = { supply: supplyWithout("employment") }
    expect(judge(grantTransportUnjustified, facts(null), options)).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "就业", field: null }]
    })
  })

  test("cites the grant and the jobs of the year", () => {
    expect(of(span("2021-01-01", "2021-03-30"))).toMatchObject({
      message: { zh: "已发放2021年交通补贴，该年在省外务工不满90天。" },
      evidence: [
        { sheet: "补贴", key: "B1", field: "period", value: "2021" },
        { sheet: "补贴", key: "B1", field: "paidOn", value: "2022-01-20" },
        { sheet: "就业", key: "E1", field: "place", value: "330106000000" },
        { sheet: "就业", key: "E1", field: "startOn", value: "2021-01-01" },
        { sheet: "就业", key: "E1", field: "endOn", value: "2021-03-30" }
      ]
    })
    expect(of(null, { period: "去年" })).toMatchObject({ missing: [{ sheet: "补贴", field: "period" }] })
  })
})
