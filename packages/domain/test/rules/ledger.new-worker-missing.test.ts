import { describe, expect, test } from "vitest"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { ledgerNewWorkerMissing } from "../../src/rules/employment/ledger.new-worker-missing.ts"
import { anEmployment, aPerson, day, judge, personOf, supplyWithout } from "../dossier.ts"

const girl: PersonRow = { ...aPerson, bornOn: day("2006-01-01"), willing: null }
const of = (changes: Partial<PersonRow>, employments: ReadonlyArray<typeof anEmployment> = []) =>
  personOf({ persons: [{ ...girl, ...changes }], employments })

describe("ledger.new-worker-missing", () => {
  test.each([
    ["15", { bornOn: day("2006-03-10") }, "notApplicable", "2022-03-10"],
    ["16 today", { bornOn: day("2006-03-09") }, "fail", "2024-03-09"],
    ["17", { bornOn: day("2004-03-10") }, "fail", "2022-03-10"],
    ["18 today", { bornOn: day("2004-03-09") }, "notApplicable", null],
    ["in school", { schooling: "senior" }, "notApplicable", null],
    ["labour lost", { labour: "lost" }, "notApplicable", null],
    ["without labour", { labour: "none" }, "fail", "2024-01-01"],
    ["willing", { willing: true }, "notApplicable", null],
    ["not willing", { willing: false }, "notApplicable", null],
    ["no birth date", { bornOn: null, identity: { ...aPerson.identity, fault: "length" } }, "notEvaluable", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(judge(ledgerNewWorkerMissing, of(changes))).toMatchObject({ kind, recheckOn })
  })

  test("a record of any time passes", () => {
    const ended = { ...anEmployment, startOn: day("2021-07-01"), endOn: day("2021-08-31") }
    expect(judge(ledgerNewWorkerMissing, of({}, [ended]))).toMatchObject({ kind: "pass", recheckOn: "2024-01-01" })
  })

  test("rests on the sheet of employment only where it would fail", () => {
    const supply = supplyWithout("employment")
    expect(judge(ledgerNewWorkerMissing, of({}), { supply })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "就业", field: null }]
    })
    expect(judge(ledgerNewWorkerMissing, of({ schooling: "senior" }), { supply })).toMatchObject({
      kind: "notApplicable"
    })
  })

  test("cites age, schooling, labour and the empty willingness", () => {
    expect(judge(ledgerNewWorkerMissing, of({}))).toMatchObject({
      evidence: [
        { sheet: "人员", key: "P1", field: "bornOn", value: "2006-01-01" },
        { field: "schooling", value: "非在校" },
        { field: "labour", value: "普通劳动力" },
        { field: "willing", value: null }
      ]
    })
  })
})
