import { describe, expect, test } from "vitest"
import type { AppointmentRow } from "../../src/dossiers/HouseholdDossier.ts"
import { postHolderAge } from "../../src/rules/post/post.holder-age.ts"
import { aPerson, appointmentOf, day, judge } from "../dossier.ts"

const of = (bornOn: string, appointment: Partial<AppointmentRow> = {}, terms = {}) =>
  judge(postHolderAge, appointmentOf(appointment, { persons: [{ ...aPerson, bornOn: day(bornOn) }] }), { terms })

describe("post.holder-age", () => {
  test.each([
    ["16 on the first day", "2005-03-01", {}, "pass"],
    ["16 on the day after the first", "2005-03-02", {}, "fail"],
    ["69 today", "1952-03-10", {}, "pass"],
    ["70 today", "1952-03-09", {}, "fail"],
    ["70 today, left yesterday", "1952-03-09", { endOn: day("2022-03-08") }, "pass"],
    ["70 today, leaves today", "1952-03-09", { endOn: day("2022-03-09") }, "fail"],
    ["15 at the start, long ago", "1970-01-02", { startOn: day("1986-01-01"), endOn: day("1990-01-01") }, "fail"]
  ] as const)("%s", (_, bornOn, appointment, kind) => {
    expect(of(bornOn, appointment)).toMatchObject({ kind })
  })

  test("turns with the seventieth birthday", () => {
    expect(of("1952-03-10")).toMatchObject({ kind: "pass", recheckOn: "2022-03-10" })
    expect(of("1952-03-09")).toMatchObject({ kind: "fail", recheckOn: null })
  })

  test("a limit for new holders counts where it is set", () => {
    const set = { newHolderMaximum: 65 }
    expect(of("1956-03-01")).toMatchObject({ kind: "pass" })
    expect(of("1956-03-01", {}, set)).toMatchObject({
      kind: "fail",
      message: { zh: "上岗时年满65周岁，不符合上岗年龄。" }
    })
    expect(of("1956-03-02", {}, set)).toMatchObject({ kind: "pass" })
  })

  test("needs a birth date", () => {
    const identity = { ...aPerson.identity, fault: "checksum" as const }
    const appointment = appointmentOf({}, { persons: [{ ...aPerson, bornOn: null, identity }] })
    expect(judge(postHolderAge, appointment)).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "人员", field: "bornOn" }]
    })
  })

  test("cites the birth date and the appointment", () => {
    expect(of("2005-03-02")).toMatchObject({
      message: { zh: "上岗时未满16周岁，不符合上岗年龄。", en: "The holder is younger than 16 at the start." },
      evidence: [
        { sheet: "人员", key: "P1", field: "bornOn", value: "2005-03-02" },
        { sheet: "聘用", key: "A1", field: "startOn", value: "2021-03-01" },
        { sheet: "聘用", key: "A1", field: "endOn", value: null }
      ]
    })
    expect(of("1952-03-09")).toMatchObject({ message: { zh: "在岗年满70周岁，不符合上岗年龄。" } })
  })
})
