import { describe, expect, test } from "vitest"
import { householdSizeDiffers } from "../../src/rules/register/household.size-differs.ts"
import { aHousehold, aPerson, dossierOf, judge, supplyWithout } from "../dossier.ts"

const gone = { ...aPerson, id: "P2", status: "deceased" as const }
const of = (declaredSize: number | null, persons = [aPerson, gone]) =>
  dossierOf({ households: [{ ...aHousehold, declaredSize }], persons })

describe("household.size-differs", () => {
  test.each([
    [0, "fail"],
    [1, "pass"],
    [2, "fail"],
    [null, "notEvaluable"]
  ] as const)("%s declared, 1 on the register", (declaredSize, kind) => {
    expect(judge(householdSizeDiffers, of(declaredSize))).toMatchObject({ kind, recheckOn: null })
  })

  test("is not evaluable without the sheet of persons", () => {
    const options = { supply: supplyWithout("person") }
    expect(judge(householdSizeDiffers, of(1, []), options)).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "人员", field: null }]
    })
    expect(judge(householdSizeDiffers, of(0, []), options)).toMatchObject({ kind: "pass" })
  })

  test("cites the size and everybody's status", () => {
    expect(judge(householdSizeDiffers, of(2))).toMatchObject({
      message: { zh: "户登记家庭人口2人，在册成员1人。" },
      evidence: [
        { sheet: "户", key: "H1", field: "declaredSize", value: 2 },
        { sheet: "人员", key: "P1", field: "status", value: "在册" },
        { sheet: "人员", key: "P2", field: "status", value: "死亡" }
      ]
    })
    expect(judge(householdSizeDiffers, of(null))).toMatchObject({ missing: [{ sheet: "户", field: "declaredSize" }] })
  })
})
