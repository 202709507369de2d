import { describe, expect, test } from "vitest"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { trainingNeverTrained } from "../../src/rules/training/training.never-trained.ts"
import { aClass, aHousehold, aPerson, aTrainee, day, judge, personOf, supplyWithout } from "../dossier.ts"

const of = (changes: Partial<PersonRow>) => personOf({ persons: [{ ...aPerson, ...changes }] })

describe("training.never-trained", () => {
  test.each([
    ["17", { bornOn: day("2004-03-10") }, "notApplicable", "2022-03-10"],
    ["18 today", { bornOn: day("2004-03-09") }, "fail", "2064-03-09"],
    ["59", { bornOn: day("1962-03-10") }, "fail", "2022-03-10"],
    ["60 today", { bornOn: day("1962-03-09") }, "notApplicable", null],
    ["partial labour", { labour: "partial" }, "fail", "2045-06-15"],
    ["without labour", { labour: "none" }, "notApplicable", null],
    ["in school", { schooling: "vocational" }, "notApplicable", null],
    ["willing", { willing: true }, "fail", "2045-06-15"],
    ["willingness unknown", { willing: null }, "fail", "2045-06-15"],
    ["not willing", { willing: false }, "notApplicable", null],
    ["no birth date", { bornOn: null, identity: { ...aPerson.identity, fault: "checksum" } }, "notEvaluable", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(judge(trainingNeverTrained, of(changes))).toMatchObject({ kind, recheckOn })
  })

  test("once a trainee passes, even with 0 days attended", () => {
    const trained = personOf({ classes: [aClass], trainees: [{ ...aTrainee, daysAttended: 0 }] })
    expect(judge(trainingNeverTrained, trained)).toMatchObject({ kind: "pass" })
  })

  test("concerns the target group only", () => {
    const other = personOf({ households: [{ ...aHousehold, kind: "other" }] })
    expect(judge(trainingNeverTrained, other)).toMatchObject({ kind: "notApplicable" })
  })

  test("is not evaluable without the sheet of trainees", () => {
    expect(judge(trainingNeverTrained, of({}), { supply: supplyWithout("trainee") })).toMatchObject({
      missing: [{ sheet: "学员", field: null }]
    })
  })

  test("cites age, labour and willingness", () => {
    expect(judge(trainingNeverTrained, of({}))).toMatchObject({
      evidence: [
        { sheet: "人员", key: "P1", field: "bornOn", value: "1985-06-15" },
        { field: "labour", value: "普通劳动力" },
        { field: "willing", value: null }
      ]
    })
  })
})
