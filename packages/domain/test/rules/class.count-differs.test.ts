import { describe, expect, test } from "vitest"
import { classCountDiffers } from "../../src/rules/training/class.count-differs.ts"
import { aClassDossier, judge, supplyWithout } from "../dossier.ts"

const of = (declaredCount: number | null, traineeCount: number, options = {}) =>
  judge(classCountDiffers, { ...aClassDossier, declaredCount, traineeCount }, options)

describe("class.count-differs", () => {
  test.each([
    [40, 40, "pass"],
    [40, 39, "fail"],
    [40, 41, "fail"],
    [40, 0, "fail"],
    [0, 0, "pass"],
    [null, 40, "notEvaluable"]
  ] as const)("%s declared, %i trainees: %s", (declaredCount, traineeCount, kind) => {
    expect(of(declaredCount, traineeCount)).toMatchObject({ kind, recheckOn: null })
  })

  test("is not evaluable without the sheet of trainees, unless some are there", () => {
    const options = { supply: supplyWithout("trainee") }
    expect(of(40, 0, options)).toMatchObject({ kind: "notEvaluable", missing: [{ sheet: "学员", field: null }] })
    expect(of(40, 39, options)).toMatchObject({ kind: "fail" })
  })

  test("cites both numbers", () => {
    expect(of(40, 38)).toMatchObject({
      message: { zh: "报名40人，学员花名册38人。" },
      evidence: [
        { sheet: "培训班", key: "C1", field: "declaredCount", value: 40 },
        { sheet: "学员", key: "C1", field: "traineeCount", value: 38 }
      ]
    })
    expect(of(null, 40)).toMatchObject({ missing: [{ sheet: "培训班", field: "declaredCount" }] })
  })
})
