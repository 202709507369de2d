import { describe, expect, test } from "vitest"
import type { EmploymentRow, GrantRow } from "../../src/dossiers/HouseholdDossier.ts"
import { grantTransportMissing } from "../../src/rules/grant/grant.transport-missing.ts"
import { Inquiry } from "../../src/rules/Inquiry.ts"
import { aGrant, aHousehold, anEmployment, area, day, judge, noticeDay, personOf, supplyWithout } from "../dossier.ts"

/* 90 days before 2022-03-09 is 2021-12-09: the year asked about is 2021. */
const of = (job: Partial<EmploymentRow>, grants: ReadonlyArray<Partial<GrantRow>> = []) =>
  personOf({
    employments: [{ ...anEmployment, ...job }],
    grants: grants.map((grant, at) => ({ ...aGrant, id: `B${at + 1}`, ...grant }))
  })
const span = (startOn: string, endOn: string | null) => ({
  startOn: day(startOn),
  endOn: endOn === null ? null : day(endOn)
})

describe("grant.transport-missing", () => {
  test.each([
    ["all of 2021", {}, [], "fail"],
    ["90 days", span("2021-01-01", "2021-03-31"), [], "fail"],
    ["89 days", span("2021-01-01", "2021-03-30"), [], "notApplicable"],
    ["90 days over the new year, 89 of them in 2021", span("2021-10-04", "2022-01-01"), [], "notApplicable"],
    ["from 3 October on: 90 days", span("2021-10-03", null), [], "fail"],
    ["in another county of the province", { place: area("411082000000") }, [], "notApplicable"],
    ["without place", { place: null }, [], "notApplicable"],
    ["in a post", { channel: "post" }, [], "notApplicable"],
    ["flexible work", { channel: "flexible" }, [], "notApplicable"],
    ["without channel", { channel: null }, [], "fail"],
    ["a grant for 2021, unpaid", {}, [{}], "pass"],
    ["a grant for a month of 2021", {}, [{ period: "2021-06" }], "pass"],
    ["a grant for 2020", {}, [{ period: "2020" }], "fail"],
    ["a grant of another kind", {}, [{ kind: "startup" }], "fail"]
  ] as const)("%s", (_, job, grants, kind) => {
    const { recheckOn, ...outcome } = judge(grantTransportMissing, of(job, grants))
    expect(outcome).toMatchObject({ kind })
    expect([null, "2022-04-01"]).toContain(recheckOn)
  })

  test("days that two jobs share are counted once", () => {
    const twice = (second: string) =>
      personOf({
        employments: [
          { ...anEmployment, ...span("2021-01-01", "2021-02-28") },
          { ...anEmployment, id: "E2", ...span("2021-02-15", second) }
        ]
      })
    expect(judge(grantTransportMissing, twice("2021-03-30"))).toMatchObject({ kind: "notApplicable" })
    expect(judge(grantTransportMissing, twice("2021-03-31"))).toMatchObject({ kind: "fail" })
  })

  test.each([
    ["2022-03-31", "fail", "2022-04-01"],
    ["2022-04-01", "fail", "2023-04-01"]
  ] as const)("on %s the year changes", (asOf, kind, recheckOn) => {
    expect(judge(grantTransportMissing, of({}), { asOf: day(asOf) })).toMatchObject({ kind, recheckOn })
  })

  test("within the year it comes due with the ninetieth day", () => {
    const on = (asOf: string, job = span("2022-02-01", null)) =>
      judge(grantTransportMissing, of(job), { asOf: day(asOf) })
    expect(on("2022-04-01")).toMatchObject({ kind: "notApplicable", recheckOn: "2022-05-01" })
    expect(on("2022-04-30")).toMatchObject({ kind: "notApplicable", recheckOn: "2022-05-01" })
    expect(on("2022-05-01")).toMatchObject({ kind: "fail", recheckOn: "2023-04-01" })
    expect(on("2022-05-01", span("2022-02-01", "2022-03-01"))).toMatchObject({ recheckOn: "2023-04-01" })
    expect(on("2022-05-01", span("2022-06-01", null))).toMatchObject({ recheckOn: "2022-06-01" })
  })

  test("concerns the target group only", () => {
    const kindOf = (kind: "lifted" | "monitored" | "other") =>
      judge(grantTransportMissing, personOf({ households: [{ ...aHousehold, kind }], employments: [anEmployment] }))
        .kind
    expect([kindOf("lifted"), kindOf("monitored"), kindOf("other")]).toEqual(["fail", "fail", "notApplicable"])
  })

  test("is not evaluable without the sheet of grants", () => {
    expect(judge(grantTransportMissing, of({}), { supply: supplyWithout("grant") })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "补贴", field: null }]
    })
  })

  test("a place may widen the scope to all work outside the county", () => {
    const terms = { settleDays: 90, days: 90, scope: "away" } as const
    const inquiry = new Inquiry(noticeDay, supplyWithout())
    const within = of({ place: area("411082000000") })
    expect(grantTransportMissing.check(within, inquiry, terms)).toMatchObject({
      message: {
        zh: "2021年在县外务工满90天，无该年度交通补贴记录。",
        en: "Worked 90 or more days of 2021 outside the county, without a transport grant for it."
      }
    })
  })

  test("a job of the year that has not begun is not cited yet", () => {
    const person = personOf({
      employments: [
        { ...anEmployment, ...span("2022-01-01", "2022-04-30") },
        { ...anEmployment, id: "E2", ...span("2022-06-01", null) }
      ]
    })
    const on = (asOf: string) => judge(grantTransportMissing, person, { asOf: day(asOf) })
    expect(on("2022-05-31")).toMatchObject({ kind: "fail", evidence: { length: 3 }, recheckOn: "2022-06-01" })
    expect(on("2022-06-01")).toMatchObject({ kind: "fail", evidence: { length: 6 }, recheckOn: "2023-04-01" })
  })

  test("names the year and cites the jobs", () => {
    expect(judge(grantTransportMissing, of({}))).toMatchObject({
      message: {
        zh: "2021年在省外务工满90天，无该年度交通补贴记录。",
        en: "Worked 90 or more days of 2021 outside the province, without a transport grant for it."
      },
      evidence: [
        { sheet: "就业", key: "E1", field: "place", value: "330106000000" },
        { field: "startOn", value: "2021-01-01" },
        { field: "endOn", value: null }
      ]
    })
  })
})
