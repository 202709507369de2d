import { describe, expect, test } from "vitest"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { ledgerWorkerMissing } from "../../src/rules/employment/ledger.worker-missing.ts"
import { anAppointment, anEmployment, aPerson, aPost, day, judge, personOf, supplyWithout } from "../dossier.ts"

const of = (changes: Partial<PersonRow>) => personOf({ persons: [{ ...aPerson, ...changes }] })

describe("ledger.worker-missing", () => {
  test.each([
    ["17", { bornOn: day("2004-03-10") }, "notApplicable", "2022-03-10"],
    ["18 today", { bornOn: day("2004-03-09") }, "fail", "2064-03-09"],
    ["59", { bornOn: day("1962-03-10") }, "fail", "2022-03-10"],
    ["60 today", { bornOn: day("1962-03-09") }, "notApplicable", null],
    ["skilled", { labour: "skilled" }, "fail", "2045-06-15"],
    ["partial", { labour: "partial" }, "fail", "2045-06-15"],
    ["without labour", { labour: "none" }, "notApplicable", null],
    ["labour lost", { labour: "lost" }, "notApplicable", null],
    ["at university", { schooling: "tertiary" }, "notApplicable", null],
    ["not willing", { willing: false }, "notApplicable", null],
    ["no birth date", { bornOn: null, identity: { ...aPerson.identity, fault: "test" } }, "notEvaluable", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(judge(ledgerWorkerMissing, of(changes))).toMatchObject({ kind, recheckOn })
  })

  test("a record or an appointment of any time passes", () => {
    const ended = { startOn: day("2020-01-01"), endOn: day("2020-02-01") }
    const worked = personOf({ employments: [{ ...anEmployment, ...ended }] })
    const served = personOf({ posts: [aPost], appointments: [{ ...anAppointment, ...ended }] })
    expect(judge(ledgerWorkerMissing, worked)).toMatchObject({ kind: "pass" })
    expect(judge(ledgerWorkerMissing, served)).toMatchObject({ kind: "pass" })
  })

  test("is not evaluable without the sheets it would rest on", () => {
    expect(judge(ledgerWorkerMissing, of({}), { supply: supplyWithout("employment", "appointment") })).toMatchObject({
      kind: "notEvaluable",
      missing: [
        { sheet: "就业", field: null },
        { sheet: "聘用", field: null }
      ]
    })
  })

  test("cites age, labour, schooling and the empty willingness", () => {
    expect(judge(ledgerWorkerMissing, of({}))).toMatchObject({
      evidence: [{ field: "bornOn" }, { field: "labour" }, { field: "schooling" }, { field: "willing", value: null }]
    })
  })
})
