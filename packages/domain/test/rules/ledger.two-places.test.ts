import { describe, expect, test } from "vitest"
import type { EmploymentRow } from "../../src/dossiers/HouseholdDossier.ts"
import { ledgerTwoPlaces } from "../../src/rules/employment/ledger.two-places.ts"
import { anEmployment, area, day, judge, personOf } from "../dossier.ts"

const of = (...jobs: ReadonlyArray<Partial<EmploymentRow>>) =>
  judge(
    ledgerTwoPlaces,
    personOf({ employments: jobs.map((job, at) => ({ ...anEmployment, id: `E${at + 1}`, ...job })) })
  )
const other = { place: area("411082000000") }

describe("ledger.two-places", () => {
  test.each([
    ["in two counties", [{}, other], "fail", null],
    ["in one county", [{}, { place: area("330106001000") }], "pass", null],
    ["in two counties of one city", [{}, { place: area("330105000000") }], "fail", null],
    ["a third in another county", [{}, {}, other], "fail", null],
    ["one of them a post", [{}, { ...other, channel: "post" }], "notApplicable", null],
    ["one of them flexible", [{}, { ...other, channel: "flexible" }], "notApplicable", null],
    ["one of them ended", [{}, { ...other, endOn: day("2022-03-08") }], "notApplicable", null],
    ["one of them ends today", [{}, { ...other, endOn: day("2022-03-09") }], "fail", "2022-03-10"],
    ["one of them from tomorrow", [{}, { ...other, startOn: day("2022-03-10") }], "notApplicable", "2022-03-10"],
    ["one without place", [{}, { place: null }], "notEvaluable", null],
    ["one without place, two apart", [{}, { place: null }, other], "fail", null],
    ["both without place", [{ place: null }, { place: null }], "notEvaluable", null],
    ["the county's city beside it", [{}, { place: area("330100000000") }], "notEvaluable", null],
    ["the county's province beside it", [{}, { place: area("330000000000") }], "notEvaluable", null],
    [
      "a city and its province",
      [{ place: area("330100000000") }, { place: area("330000000000") }],
      "notEvaluable",
      null
    ],
    ["one city twice", [{ place: area("330100000000") }, { place: area("330100000000") }], "pass", null],
    ["two cities", [{ place: area("330100000000") }, { place: area("330200000000") }], "fail", null],
    [
      "a city first, then two of its counties",
      [{ place: area("330100000000") }, {}, { place: area("330105000000") }],
      "fail",
      null
    ],
    ["a single job", [{}], "notApplicable", null]
  ] as const)("%s", (_, jobs, kind, recheckOn) => {
    expect(of(...jobs)).toMatchObject({ kind, recheckOn })
  })

  test("cites the jobs with their places", () => {
    expect(of({}, other)).toMatchObject({
      message: { zh: "同时有多条在务工的稳定就业记录，务工地不在同一县。" },
      evidence: [
        { sheet: "就业", key: "E1", field: "place", value: "330106000000" },
        { key: "E1", field: "startOn" },
        { key: "E1", field: "endOn" },
        { sheet: "就业", key: "E2", field: "place", value: "411082000000" },
        { key: "E2", field: "startOn" },
        { key: "E2", field: "endOn" }
      ]
    })
    expect(of({}, { place: null })).toMatchObject({ missing: [{ sheet: "就业", field: "place" }] })
  })
})
