import { describe, expect, test } from "vitest"
import type { CaseDossier } from "../../src/dossiers/CaseDossier.ts"
import { caseIncomplete } from "../../src/rules/rectification/case.incomplete.ts"
import { aCase, day, judge } from "../dossier.ts"

const of = (changes: Partial<CaseDossier>) => judge(caseIncomplete, { ...aCase, ...changes })

describe("case.incomplete", () => {
  test.each([
    ["complete", {}, "pass", null],
    ["no unit", { unit: null }, "fail", null],
    ["nobody named", { hasPerson: false }, "fail", null],
    ["no measure", { measure: null }, "fail", null],
    ["an empty measure", { measure: "" }, "fail", null],
    ["no deadline", { deadline: null }, "fail", null],
    ["no quality requirement", { quality: null }, "fail", null],
    ["handed over 3 days ago", { unit: null, handedOverOn: day("2022-03-06") }, "pass", "2022-03-10"],
    ["handed over 4 days ago", { unit: null, handedOverOn: day("2022-03-05") }, "fail", null],
    ["handed on 3 days ago", { hasPerson: false, unitSince: day("2022-03-06") }, "pass", "2022-03-10"],
    ["handed on 4 days ago", { hasPerson: false, unitSince: day("2022-03-05") }, "fail", null],
    ["not handed over", { unit: null, handedOverOn: null }, "notApplicable", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn })
  })

  test("counts from the day on which it was handed on, and cites that", () => {
    expect(of({ hasPerson: false, unitSince: day("2022-03-05") })).toMatchObject({
      message: { zh: "2022年3月5日移交，缺少责任人。", en: "Handed on on 2022-03-05, lacking person." },
      evidence: [{ field: "unitSince", value: "2022-03-05" }, { field: "person" }]
    })
  })

  test("names and cites what is lacking", () => {
    expect(of({ unit: "", hasPerson: false, measure: null, deadline: null, quality: null })).toMatchObject({
      message: { zh: "2022年3月1日交办，缺少责任单位、责任人、整改措施、整改时限、质量要求。" },
      evidence: [
        { sheet: "整改事项", key: "Z1", field: "handedOverOn", value: "2022-03-01" },
        { field: "unit", value: null },
        { field: "person", value: null },
        { field: "measure", value: null },
        { field: "deadline", value: null },
        { field: "quality", value: null }
      ]
    })
  })
})
