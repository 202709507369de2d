import { describe, expect, test } from "vitest"
import type { AppointmentRow, PersonRow, PostRow } from "../../src/dossiers/HouseholdDossier.ts"
import { postPlacementOverLimit } from "../../src/rules/post/post.placement-over-limit.ts"
import { anAppointment, aPerson, aPost, day, judge, noticeDay, personOf } from "../dossier.ts"

type Span = readonly [startOn: string, endOn: string | null, level?: PostRow["level"]]
const facts = (spans: ReadonlyArray<Span>, person: Partial<PersonRow> = {}) =>
  personOf({
    persons: [{ ...aPerson, ...person }],
    posts: spans.map(([, , level = "county"], at) => ({ ...aPost, id: `G${at}`, level })),
    appointments: spans.map(
      ([startOn, endOn], at): AppointmentRow => ({
        ...anAppointment,
        id: `A${at}`,
        postId: `G${at}`,
        startOn: day(startOn),
        endOn: endOn === null ? null : day(endOn)
      })
    )
  })
const of = (spans: ReadonlyArray<Span>, person: Partial<PersonRow> = {}, asOf = noticeDay) =>
  judge(postPlacementOverLimit, facts(spans, person), { asOf })
const noNumber = { ...aPerson.identity, fault: "checksum" as const }

describe("post.placement-over-limit", () => {
  test.each([
    ["37 whole months", [["2019-02-01", null]], "fail", null],
    ["36 whole months", [["2019-03-01", null]], "pass", "2022-04-01"],
    ["36 whole months and parts of two", [["2019-02-02", null]], "pass", "2022-04-01"],
    ["37 months that ended", [["2018-01-01", "2021-01-31"]], "fail", null],
    ["36 months that ended", [["2018-01-01", "2020-12-31"]], "pass", null],
    ["all but the last day of the 37th month", [["2018-01-01", "2021-01-30"]], "pass", null],
    ["an enterprise", [["2019-02-01", null, "enterprise"]], "fail", null],
    ["a village post", [["2019-02-01", null, "village"]], "notApplicable", null],
    ["a township post", [["2019-02-01", null, "township"]], "notApplicable", null],
    ["no post", [], "notApplicable", null],
    [
      "two spans with a gap",
      [
        ["2017-01-01", "2018-12-31"],
        ["2020-01-01", "2021-01-31"]
      ],
      "fail",
      null
    ],
    [
      "the same months in two posts",
      [
        ["2018-01-01", "2019-12-31"],
        ["2018-01-01", "2020-12-31"]
      ],
      "pass",
      null
    ],
    [
      "two spans that follow each other within a month",
      [
        ["2018-01-01", "2019-06-15"],
        ["2019-06-16", "2021-01-31"]
      ],
      "fail",
      null
    ],
    [
      "two spans with a gap of a day",
      [
        ["2018-01-01", "2019-06-15"],
        ["2019-06-17", "2021-01-31"]
      ],
      "pass",
      null
    ],
    [
      "village months do not count",
      [
        ["2017-01-01", "2018-12-31", "village"],
        ["2019-01-01", "2021-12-31"]
      ],
      "pass",
      null
    ]
  ] as ReadonlyArray<readonly [string, ReadonlyArray<Span>, string, string | null]>)(
    "%s",
    (_, spans, kind, recheckOn) => {
      expect(of(spans)).toMatchObject({ kind, recheckOn })
    }
  )

  test("a month counts once it is over", () => {
    expect(of([["2019-03-01", null]], {}, day("2022-03-31"))).toMatchObject({ kind: "pass", recheckOn: "2022-04-01" })
    expect(of([["2019-03-01", null]], {}, day("2022-04-01"))).toMatchObject({ kind: "fail" })
    expect(of([["2022-01-01", null]])).toMatchObject({ kind: "pass", recheckOn: "2025-02-01" })
  })

  test.each([
    ["a man of 55", "male", "1964-02-01", "fail"],
    ["a man of 55 and a day", "male", "1964-01-31", "pass"],
    ["a woman of 50", "female", "1969-02-01", "fail"],
    ["a woman of 50 and a day", "female", "1969-01-31", "pass"],
    ["a man of 51", "male", "1968-01-31", "fail"],
    ["unknown sex, 50", null, "1969-02-01", "fail"],
    ["unknown sex, 50 and a day", null, "1969-01-31", "notEvaluable"],
    ["unknown sex, 55", null, "1964-02-01", "notEvaluable"],
    ["unknown sex, 55 and a day", null, "1964-01-31", "pass"]
  ] as const)("%s at the first start", (_, sex, bornOn, kind) => {
    expect(of([["2019-02-01", null]], { sex, bornOn: day(bornOn) })).toMatchObject({ kind })
  })

  test("the first start decides, though it was short", () => {
    const spans: ReadonlyArray<Span> = [
      ["2018-01-01", "2018-01-31"],
      ["2019-02-01", null]
    ]
    expect(of(spans, { sex: "female", bornOn: day("1968-01-01") })).toMatchObject({ kind: "fail" })
  })

  test("a missing birth date matters beyond the limit only", () => {
    expect(of([["2019-02-01", null]], { bornOn: null, identity: noNumber })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "人员", field: "bornOn" }]
    })
    expect(of([["2019-03-01", null]], { bornOn: null, identity: noNumber })).toMatchObject({ kind: "pass" })
    expect(of([["2019-02-01", null]], { sex: null, bornOn: day("1969-01-31") })).toMatchObject({
      missing: [{ sheet: "人员", field: "sex" }]
    })
  })

  test("names the first start and cites the appointments", () => {
    expect(of([["2019-02-01", null]])).toMatchObject({
      message: { zh: "自2019年2月1日首次上岗，在县级、企业岗位累计超过36个月。" },
      evidence: [
        { sheet: "聘用", key: "A0", field: "startOn", value: "2019-02-01" },
        { sheet: "聘用", key: "A0", field: "endOn", value: null }
      ]
    })
  })
})
