import { describe, expect, test } from "vitest"
import type { AppointmentRow, EmploymentRow, ListedRow } from "../../src/dossiers/HouseholdDossier.ts"
import { postHolderEmployed } from "../../src/rules/post/post.holder-employed.ts"
import { anEmployment, appointmentOf, day, judge } from "../dossier.ts"

/* The last 365 days on 2022-03-09 are 2021-03-10 to 2022-03-09. */
const held: Partial<AppointmentRow> = { startOn: day("2020-01-01"), endOn: null }
const withJob = (appointment: Partial<AppointmentRow>, job: Partial<EmploymentRow>) =>
  appointmentOf({ ...held, ...appointment }, { employments: [{ ...anEmployment, channel: "local", ...job }] })
const withList = (row: Partial<ListedRow>) =>
  appointmentOf(held, {
    listed: [
      { personId: "P1", row: { list: "insured", fromOn: day("2021-12-01"), toOn: null, source: "县社保局", ...row } }
    ]
  })

describe("post.holder-employed", () => {
  test.each([
    ["a job still running", {}, {}, "fail", null],
    [
      "a job of one day, 364 days ago",
      {},
      { startOn: day("2021-03-10"), endOn: day("2021-03-10") },
      "fail",
      "2022-03-10"
    ],
    ["a job that ended 365 days ago", {}, { startOn: day("2021-01-01"), endOn: day("2021-03-09") }, "pass", null],
    ["a job from today", {}, { startOn: day("2022-03-09") }, "fail", null],
    ["a job from tomorrow", {}, { startOn: day("2022-03-10") }, "pass", "2022-03-10"],
    [
      "the post left the day before the job",
      { endOn: day("2021-12-31") },
      { startOn: day("2022-01-01") },
      "pass",
      "2022-12-31"
    ],
    [
      "the post left on the job's first day",
      { endOn: day("2022-01-01") },
      { startOn: day("2022-01-01") },
      "fail",
      "2023-01-01"
    ],
    ["a post", {}, { channel: "post" }, "pass", null],
    ["flexible work", {}, { channel: "flexible" }, "pass", null],
    ["a record without channel", {}, { channel: null }, "fail", null],
    ["a job that ends before it starts", {}, { startOn: day("2022-02-01"), endOn: day("2022-01-01") }, "pass", null],
    ["the post left 365 days ago", { endOn: day("2021-03-09") }, { startOn: day("2020-01-01") }, "notApplicable", null],
    ["the post begins tomorrow", { startOn: day("2022-03-10") }, {}, "notApplicable", "2022-03-10"]
  ] as const)("%s", (_, appointment, job, kind, recheckOn) => {
    expect(judge(postHolderEmployed, withJob(appointment, job))).toMatchObject({ kind, recheckOn })
  })

  test.each([
    ["insured still", {}, "fail", null],
    ["insured until 364 days ago", { fromOn: day("2020-06-01"), toOn: day("2021-03-10") }, "fail", "2022-03-10"],
    ["insured until 365 days ago", { fromOn: day("2020-06-01"), toOn: day("2021-03-09") }, "pass", null],
    ["insured from tomorrow", { fromOn: day("2022-03-10") }, "pass", "2022-03-10"],
    ["on another list", { list: "pension" }, "pass", null]
  ] as const)("%s", (_, row, kind, recheckOn) => {
    expect(judge(postHolderEmployed, withList(row))).toMatchObject({ kind, recheckOn })
  })

  test("cites the appointment, the job and the list", () => {
    expect(judge(postHolderEmployed, withJob({}, { startOn: day("2021-11-28"), employer: "某学校" }))).toMatchObject({
      message: { zh: "在岗期间另有稳定就业（2021年11月28日起）。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "startOn", value: "2020-01-01" },
        { sheet: "聘用", key: "A1", field: "endOn", value: null },
        { sheet: "就业", key: "E1", field: "startOn", value: "2021-11-28" },
        { sheet: "就业", key: "E1", field: "endOn", value: null },
        { sheet: "就业", key: "E1", field: "employer", value: "某学校" },
        { sheet: "就业", key: "E1", field: "place", value: "330106000000" }
      ]
    })
    expect(judge(postHolderEmployed, withList({}))).toMatchObject({
      message: { zh: "在岗期间有社保参保记录（2021年12月1日起）。" },
      evidence: [
        {},
        {},
        { sheet: "比对名单", key: "社保参保/411081********0000", field: "fromOn", value: "2021-12-01" }
      ]
    })
  })
})
