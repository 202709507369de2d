import { describe, expect, test } from "vitest"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { personLabourContradictsAge } from "../../src/rules/register/person.labour-contradicts-age.ts"
import { aPerson, day, judge, personOf } from "../dossier.ts"

const of = (changes: Partial<PersonRow>) =>
  judge(personLabourContradictsAge, personOf({ persons: [{ ...aPerson, ...changes }] }))
const sixteenTomorrow = day("2006-03-10")
const sixteenToday = day("2006-03-09")
const sixtyTomorrow = day("1962-03-10")
const sixtyToday = day("1962-03-09")
const noNumber = { ...aPerson.identity, fault: "checksum" as const }

describe("person.labour-contradicts-age", () => {
  test.each([
    ["15, ordinary", { bornOn: sixteenTomorrow, labour: "ordinary" }, "fail", "2022-03-10"],
    ["15, partial", { bornOn: sixteenTomorrow, labour: "partial" }, "fail", "2022-03-10"],
    ["16 today, ordinary", { bornOn: sixteenToday, labour: "ordinary" }, "pass", null],
    ["15, without labour", { bornOn: sixteenTomorrow, labour: "none" }, "pass", "2022-03-10"],
    ["15, labour lost", { bornOn: sixteenTomorrow, labour: "lost" }, "pass", null],
    [
      "15, in school, ordinary",
      { bornOn: sixteenTomorrow, labour: "ordinary", schooling: "compulsory" },
      "fail",
      "2022-03-10"
    ],
    ["16 today, healthy, without labour", { bornOn: sixteenToday, labour: "none" }, "fail", "2066-03-09"],
    ["59, healthy, without labour", { bornOn: sixtyTomorrow, labour: "none" }, "fail", "2022-03-10"],
    ["60 today, healthy, without labour", { bornOn: sixtyToday, labour: "none" }, "pass", null],
    ["16, in school, without labour", { bornOn: sixteenToday, labour: "none", schooling: "senior" }, "pass", null],
    ["16, chronically ill, without labour", { bornOn: sixteenToday, labour: "none", health: "chronic" }, "pass", null],
    [
      "16, health unknown, without labour",
      { bornOn: sixteenToday, labour: "none", health: null },
      "notEvaluable",
      "2066-03-09"
    ],
    [
      "15, health unknown, without labour",
      { bornOn: sixteenTomorrow, labour: "none", health: null },
      "pass",
      "2022-03-10"
    ],
    ["16, healthy, labour lost", { bornOn: sixteenToday, labour: "lost" }, "pass", null],
    ["no birth date, ordinary", { bornOn: null, identity: noNumber }, "notEvaluable", null],
    ["no birth date, labour lost", { bornOn: null, identity: noNumber, labour: "lost" }, "pass", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn })
  })

  test("a birth date of 29 February completes 16 years on 29 February", () => {
    const leap = { bornOn: day("2008-02-29"), labour: "ordinary" } as const
    const on = (asOf: string) =>
      judge(personLabourContradictsAge, personOf({ persons: [{ ...aPerson, ...leap }] }), { asOf: day(asOf) })
    expect(on("2024-02-28")).toMatchObject({ kind: "fail", recheckOn: "2024-02-29" })
    expect(on("2024-02-29")).toMatchObject({ kind: "pass" })
  })

  test("takes the birth date of a valid number, and cites the number masked", () => {
    const identity = { ...aPerson.identity, bornOn: sixteenTomorrow }
    expect(of({ bornOn: null, identity })).toMatchObject({
      kind: "fail",
      evidence: [
        { sheet: "人员", key: "P1", field: "idNumber", value: identity.masked },
        { sheet: "人员", key: "P1", field: "labour", value: "普通劳动力" }
      ]
    })
  })

  test("names what is missing, and what contradicts", () => {
    expect(of({ bornOn: null, identity: noNumber })).toMatchObject({ missing: [{ sheet: "人员", field: "bornOn" }] })
    expect(of({ labour: "none", health: null })).toMatchObject({ missing: [{ sheet: "人员", field: "health" }] })
    expect(of({ labour: "none" })).toMatchObject({
      message: { zh: "年满16周岁不满60周岁，健康且非在校，劳动技能登记为无劳动力。" },
      evidence: [
        { field: "bornOn", value: "1985-06-15" },
        { field: "health", value: "健康" },
        { field: "schooling", value: "非在校" },
        { field: "labour", value: "无劳动力" }
      ]
    })
  })
})
