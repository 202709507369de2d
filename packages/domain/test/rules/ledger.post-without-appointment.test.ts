import { describe, expect, test } from "vitest"
import type { AppointmentRow, EmploymentRow } from "../../src/dossiers/HouseholdDossier.ts"
import { ledgerPostWithoutAppointment } from "../../src/rules/employment/ledger.post-without-appointment.ts"
import { anAppointment, anEmployment, aPost, day, judge, personOf, supplyWithout } from "../dossier.ts"

const of = (changes: Partial<EmploymentRow>, ...held: ReadonlyArray<Partial<AppointmentRow>>) =>
  personOf({
    employments: [{ ...anEmployment, channel: "post", ...changes }],
    posts: [aPost],
    appointments: held.map((appointment, at) => ({ ...anAppointment, id: `A${at + 1}`, ...appointment }))
  }).employments[0]

describe("ledger.post-without-appointment", () => {
  test.each([
    ["no appointment", {}, [], "fail", null],
    ["an active one", {}, [{}], "pass", null],
    ["one that ends today", {}, [{ endOn: day("2022-03-09") }], "pass", "2022-03-10"],
    ["one that ended yesterday", {}, [{ endOn: day("2022-03-08") }], "fail", null],
    ["one that begins tomorrow", {}, [{ startOn: day("2022-03-10") }], "fail", "2022-03-10"],
    ["the record ended yesterday", { endOn: day("2022-03-08") }, [], "notApplicable", null],
    ["another channel", { channel: "local" }, [], "notApplicable", null],
    ["no channel, no appointment", { channel: null }, [], "notEvaluable", null],
    ["no channel, an active appointment", { channel: null }, [{}], "pass", null]
  ] as const)("%s", (_, changes, held, kind, recheckOn) => {
    expect(judge(ledgerPostWithoutAppointment, of(changes, ...held))).toMatchObject({ kind, recheckOn })
  })

  test("is not evaluable without the sheet of appointments", () => {
    expect(judge(ledgerPostWithoutAppointment, of({}), { supply: supplyWithout("appointment") })).toMatchObject({
      missing: [{ sheet: "聘用", field: null }]
    })
    expect(judge(ledgerPostWithoutAppointment, of({ channel: null }))).toMatchObject({
      missing: [{ sheet: "就业", field: "channel" }]
    })
  })

  test("cites the record and the appointments that ended", () => {
    expect(judge(ledgerPostWithoutAppointment, of({}, { endOn: day("2021-09-30") }))).toMatchObject({
      evidence: [
        { sheet: "就业", key: "E1", field: "channel", value: "公益性岗位" },
        { field: "startOn", value: "2021-01-01" },
        { field: "endOn", value: null },
        { sheet: "聘用", key: "A1", field: "endOn", value: "2021-09-30" }
      ]
    })
  })
})
