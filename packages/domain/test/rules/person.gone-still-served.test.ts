import { describe, expect, test } from "vitest"
import { assessHousehold } from "../../src/assess.ts"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { GrantRow, PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { PolicyBook } from "../../src/policies/PolicyBook.ts"
import type { Rule } from "../../src/rules/Rule.ts"
import { personGoneStillServed } from "../../src/rules/register/person.gone-still-served.ts"
import {
  aGrant,
  anAppointment,
  anEmployment,
  aPerson,
  aPost,
  attended,
  day,
  dossierOf,
  fen,
  judge,
  noticeDay,
  onList,
  paid,
  personOf,
  supplyWithout
} from "../dossier.ts"

const gone = { status: "deceased", statusOn: day("2021-12-15") } as const
const of = (person: Partial<PersonRow>, rows: Partial<HouseholdRows> = {}, asOf = "2022-03-09") =>
  judge(personGoneStillServed, personOf({ persons: [{ ...aPerson, ...person }], ...rows }), { asOf: day(asOf) })
const held = { posts: [aPost], appointments: [{ ...anAppointment, endOn: day("2021-12-15") }] }
const grant = (changes: Partial<GrantRow>) => ({ grants: [{ ...aGrant, ...changes }] })

describe("person.gone-still-served", () => {
  test.each([
    ["on the register", {}, { employments: [anEmployment] }, "notApplicable", null],
    ["deceased without a day", { status: "deceased" }, { employments: [anEmployment] }, "notEvaluable", null],
    ["deceased, nothing goes on", gone, {}, "pass", null],
    ["moved out, an active record", { ...gone, status: "movedOut" }, { employments: [anEmployment] }, "fail", null],
    ["an active appointment", gone, { posts: [aPost], appointments: [anAppointment] }, "fail", null],
    ["an appointment that ended", gone, held, "pass", null],
    [
      "an appointment that went on after the day and ended before today",
      gone,
      { posts: [aPost], appointments: [{ ...anAppointment, endOn: day("2022-03-08") }] },
      "pass",
      null
    ],
    [
      "an appointment that ends today",
      gone,
      { posts: [aPost], appointments: [{ ...anAppointment, endOn: day("2022-03-09") }] },
      "fail",
      "2022-03-10"
    ],
    [
      "gone today, an active record",
      { ...gone, statusOn: day("2022-03-09") },
      { employments: [anEmployment] },
      "pass",
      "2022-03-10"
    ],
    [
      "gone yesterday, an active record",
      { ...gone, statusOn: day("2022-03-08") },
      { employments: [anEmployment] },
      "fail",
      null
    ],
    [
      "gone tomorrow",
      { ...gone, statusOn: day("2022-03-10") },
      { employments: [anEmployment] },
      "notApplicable",
      "2022-03-10"
    ]
  ] as const)("%s", (_, person, rows, kind, recheckOn) => {
    expect(of(person, rows)).toMatchObject({ kind, recheckOn })
  })

  test.each([
    ["attendance of the month", { attendance: [attended("2021-12")] }, "pass"],
    ["attendance of the next month", { attendance: [attended("2022-01")] }, "fail"],
    ["attendance of 0 days", { attendance: [attended("2022-01", { days: 0 })] }, "pass"],
    ["pay of the month", { pay: [paid("2021-12")] }, "pass"],
    ["pay of the next month", { pay: [paid("2022-01")] }, "fail"],
    ["pay of 0", { pay: [paid("2022-01", { paid: fen(0) })] }, "pass"]
  ] as const)("%s", (_, rows, kind) => {
    expect(of(gone, { ...held, ...rows })).toMatchObject({ kind })
  })

  test.each([
    ["paid, no day of application", { paidOn: day("2021-12-16") }, "fail"],
    ["paid on the day itself", { paidOn: day("2021-12-15") }, "pass"],
    ["paid before", { paidOn: day("2021-12-01") }, "pass"],
    ["applied for on the day, paid later", { appliedOn: day("2021-12-15"), paidOn: day("2022-01-20") }, "pass"],
    ["applied for on the next day", { appliedOn: day("2021-12-16"), paidOn: day("2022-01-20") }, "fail"],
    ["applied for, not paid", { appliedOn: day("2021-12-16") }, "pass"]
  ] as const)("a grant %s", (_, changes, kind) => {
    expect(of(gone, grant(changes))).toMatchObject({ kind })
  })

  describe("the list of the deceased", () => {
    const served = { employments: [anEmployment] }
    test.each([
      ["on the register, on the list", {}, { listed: [onList("deceased")] }, "fail"],
      ["its end is ignored", {}, { listed: [onList("deceased", { toOn: day("2021-06-30") })] }, "fail"],
      ["on another list", {}, { listed: [onList("pension")] }, "notApplicable"],
      ["deceased without a day, on the list", { status: "deceased" }, { listed: [onList("deceased")] }, "fail"],
      ["from tomorrow", {}, { listed: [onList("deceased", { fromOn: day("2022-03-10") })] }, "notApplicable"]
    ] as const)("%s", (_, person, rows, kind) => {
      expect(of(person, { ...served, ...rows })).toMatchObject({ kind })
    })

    test("the earliest day counts", () => {
      const on = (fromOn: string) => ({
        ...held,
        attendance: [attended("2021-12")],
        listed: [onList("deceased", { fromOn: day(fromOn) })]
      })
      expect(of(gone, on("2021-11-30"))).toMatchObject({
        kind: "fail",
        message: { zh: expect.stringMatching(/^2021年11月30日死亡，/) }
      })
      expect(of(gone, on("2021-12-31"))).toMatchObject({ kind: "pass" })
    })
  })

  test("judges those off the register", () => {
    const rules = [personGoneStillServed] as ReadonlyArray<unknown> as ReadonlyArray<Rule>
    const household = dossierOf({ persons: [{ ...aPerson, ...gone }], employments: [anEmployment] })
    const options = { rules, policies: PolicyBook.national, asOf: noticeDay, supply: supplyWithout() }
    expect(assessHousehold(household, options).verdicts).toHaveLength(1)
  })

  test("cites why the person is gone, and all that goes on", () => {
    const rows = {
      ...held,
      attendance: [attended("2022-01")],
      pay: [paid("2022-01")],
      employments: [anEmployment],
      listed: [onList("deceased", { fromOn: day("2021-12-20") }), onList("insured")],
      ...grant({ paidOn: day("2022-01-20") })
    }
    expect(of(gone, rows)).toMatchObject({
      message: {
        zh: "2021年12月15日死亡，此后仍有在务工记录、出勤、实发工资、补贴。",
        en: "Died on 2021-12-15, and since then there is still: an employment record, attendance, pay, a grant."
      },
      evidence: [
        { sheet: "人员", key: "P1", field: "status", value: "死亡" },
        { field: "statusOn", value: "2021-12-15" },
        { sheet: "比对名单", key: "死亡/411081********0000", field: "fromOn", value: "2021-12-20" },
        { sheet: "就业", key: "E1", field: "endOn", value: null },
        { sheet: "考勤", key: "A1/2022-01", field: "days", value: 20 },
        { sheet: "工资", key: "A1/2022-01", field: "paid", value: 30000 },
        { sheet: "补贴", key: "B1", field: "appliedOn", value: null },
        { sheet: "补贴", key: "B1", field: "paidOn", value: "2022-01-20" }
      ]
    })
    expect(of(gone, { employments: [anEmployment] })).toMatchObject({
      message: { zh: "2021年12月15日死亡，此后仍有在务工记录。" }
    })
    const movedOut = { ...gone, status: "movedOut" } as const
    expect(of(movedOut, { employments: [anEmployment] })).toMatchObject({
      message: {
        zh: "2021年12月15日迁出，此后仍有在务工记录。",
        en: expect.stringMatching(/^Moved out on 2021-12-15,/)
      }
    })
    const onTheList = { employments: [anEmployment], listed: [onList("deceased", { fromOn: day("2021-12-01") })] }
    expect(of(movedOut, onTheList)).toMatchObject({ message: { zh: expect.stringMatching(/^2021年12月1日死亡，/) } })
    expect(of({ status: "movedOut" })).toMatchObject({ missing: [{ sheet: "人员", field: "statusOn" }] })
  })
})
