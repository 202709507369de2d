import { describe, expect, test } from "vitest"
import type { AppointmentRow, EmploymentRow } from "../../src/dossiers/HouseholdDossier.ts"
import { ledgerAppointmentWithoutRecord } from "../../src/rules/employment/ledger.appointment-without-record.ts"
import { anEmployment, appointmentOf, day, judge, supplyWithout } from "../dossier.ts"

const of = (changes: Partial<AppointmentRow>, ...records: ReadonlyArray<Partial<EmploymentRow>>) =>
  appointmentOf(changes, {
    employments: records.map((record, at) => ({ ...anEmployment, id: `E${at + 1}`, channel: "post", ...record }))
  })

describe("ledger.appointment-without-record", () => {
  test.each([
    ["no record", {}, [], "fail", null],
    ["a record by channel post", {}, [{}], "pass", null],
    ["one that ends today", {}, [{ endOn: day("2022-03-09") }], "pass", "2022-03-10"],
    ["one that ended yesterday", {}, [{ endOn: day("2022-03-08") }], "fail", null],
    ["a record by another channel", {}, [{ channel: "local" }], "fail", null],
    ["a record without channel", {}, [{ channel: null }], "notEvaluable", null],
    ["one without channel and one by channel post", {}, [{ channel: null }, {}], "pass", null],
    ["the appointment ends today", { endOn: day("2022-03-09") }, [], "fail", "2022-03-10"],
    ["the appointment ended yesterday", { endOn: day("2022-03-08") }, [], "notApplicable", null],
    ["the appointment begins tomorrow", { startOn: day("2022-03-10") }, [], "notApplicable", "2022-03-10"]
  ] as const)("%s", (_, changes, records, kind, recheckOn) => {
    expect(judge(ledgerAppointmentWithoutRecord, of(changes, ...records))).toMatchObject({ kind, recheckOn })
  })

  test("is not evaluable without the sheet of employment", () => {
    expect(judge(ledgerAppointmentWithoutRecord, of({}), { supply: supplyWithout("employment") })).toMatchObject({
      missing: [{ sheet: "就业", field: null }]
    })
  })

  test("cites the appointment and what the ledger says instead", () => {
    expect(judge(ledgerAppointmentWithoutRecord, of({}, { channel: "migrant" }))).toMatchObject({
      message: { zh: "自2021年3月1日起在岗，务工台账无公益性岗位记录。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "postId", value: "G1" },
        { field: "startOn", value: "2021-03-01" },
        { field: "endOn", value: null },
        { sheet: "就业", key: "E1", field: "channel", value: "外出务工" }
      ]
    })
  })
})
