import { describe, expect, test } from "vitest"
import { trainingClassesOverlap } from "../../src/rules/training/training.classes-overlap.ts"
import { aClass, aTrainee, day, judge, personOf } from "../dossier.ts"

type Span = readonly [startOn: string, endOn: string]
const of = (...spans: ReadonlyArray<Span>) =>
  judge(
    trainingClassesOverlap,
    personOf({
      classes: spans.map(([startOn, endOn], at) => ({
        ...aClass,
        id: `C${at + 1}`,
        startOn: day(startOn),
        endOn: day(endOn)
      })),
      trainees: spans.map((_, at) => ({ ...aTrainee, classId: `C${at + 1}` }))
    })
  )
const first: Span = ["2021-10-18", "2021-10-31"]

describe("training.classes-overlap", () => {
  test.each([
    ["one after the other", [first, ["2021-11-01", "2021-11-09"]], "pass"],
    ["on one day", [first, ["2021-10-31", "2021-11-09"]], "fail"],
    ["the other way round", [["2021-10-31", "2021-11-09"], first], "fail"],
    ["one within the other", [first, ["2021-10-20", "2021-10-21"]], "fail"],
    ["one that ends before it starts", [first, ["2021-10-25", "2021-10-20"]], "pass"],
    ["one class", [first], "notApplicable"],
    ["no class", [], "notApplicable"]
  ] as ReadonlyArray<readonly [string, ReadonlyArray<Span>, string]>)("%s", (_, spans, kind) => {
    expect(of(...spans)).toMatchObject({ kind, recheckOn: null })
  })

  test("cites the classes that overlap, and no others", () => {
    expect(of(first, ["2021-12-01", "2021-12-05"], ["2021-10-31", "2021-11-09"])).toMatchObject({
      message: { zh: "同时参加2个日期重叠的班次。" },
      evidence: [
        { sheet: "学员", key: "C1/P1", field: "classId", value: "C1" },
        { sheet: "培训班", key: "C1", field: "startOn", value: "2021-10-18" },
        { sheet: "培训班", key: "C1", field: "endOn", value: "2021-10-31" },
        { sheet: "学员", key: "C3/P1" },
        { sheet: "培训班", key: "C3", field: "startOn" },
        { sheet: "培训班", key: "C3", field: "endOn" }
      ]
    })
  })
})
