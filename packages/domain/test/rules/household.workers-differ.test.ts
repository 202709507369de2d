import { describe, expect, test } from "vitest"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { householdWorkersDiffer } from "../../src/rules/register/household.workers-differ.ts"
import { aHousehold, aPerson, dossierOf, judge, supplyWithout } from "../dossier.ts"

const of = (declaredWorkers: number | null, persons: ReadonlyArray<Partial<PersonRow>>) =>
  dossierOf({
    households: [{ ...aHousehold, declaredWorkers }],
    persons: persons.map((changes, at) => ({ ...aPerson, id: `P${at + 1}`, ...changes }))
  })

describe("household.workers-differ", () => {
  test.each([
    ["as many as declared", 3, [{ labour: "ordinary" }, { labour: "skilled" }, { labour: "partial" }], "pass"],
    ["one fewer", 3, [{ labour: "ordinary" }, { labour: "skilled" }], "fail"],
    ["one more", 1, [{ labour: "ordinary" }, { labour: "partial" }], "fail"],
    [
      "the lost and those without do not count",
      1,
      [{ labour: "ordinary" }, { labour: "lost" }, { labour: "none" }],
      "pass"
    ],
    ["those off the register do not count", 1, [{}, { status: "deceased" }, { status: "movedOut" }], "pass"],
    ["none declared, none there", 0, [], "pass"],
    ["declared, but nobody there", 2, [], "fail"],
    ["not declared", null, [{}], "notEvaluable"]
  ] as const)("%s", (_, declared, persons, kind) => {
    expect(judge(householdWorkersDiffer, of(declared, persons))).toMatchObject({ kind, recheckOn: null })
  })

  test("is not evaluable without the sheet of persons", () => {
    expect(judge(householdWorkersDiffer, of(2, []), { supply: supplyWithout("person") })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "人员", field: null }]
    })
    expect(judge(householdWorkersDiffer, of(null, []))).toMatchObject({
      missing: [{ sheet: "户", field: "declaredWorkers" }]
    })
  })

  test("lays the declared number beside the members", () => {
    expect(judge(householdWorkersDiffer, of(2, [{}, { labour: "none" }]))).toMatchObject({
      message: { zh: "户登记劳动力2人，在册成员中有劳动能力的1人。" },
      evidence: [
        { sheet: "户", key: "H1", field: "declaredWorkers", value: 2 },
        { sheet: "人员", key: "P1", field: "labour", value: "普通劳动力" },
        { sheet: "人员", key: "P2", field: "labour", value: "无劳动力" }
      ]
    })
  })
})
