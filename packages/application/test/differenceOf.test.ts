import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { describe, expect, test } from "vitest"
import type { ComparedVerdict, Comparison } from "../src/ports/Rehearser.ts"
import { differenceOf } from "../src/verification/differenceOf.ts"

const one = (id: string, message = "原文"): ComparedVerdict => ({
  verdict: {
    rule: "pay.late",
    subject: { kind: "appointment", id },
    area: "411081101220" as Verdict["area"],
    severity: "suspicion",
    message: { zh: message, en: message },
    evidence: [],
    recheckOn: null
  },
  persons: [id]
})
const nothing: Comparison = { opened: [], resolved: [], changed: [] }
const idsOf = ({ opened, resolved, changed }: Comparison) =>
  [opened, resolved, changed].map((some) => some.map(({ verdict }) => verdict.subject.id).join())

describe("what a change does by itself", () => {
  test.each([
    [
      "nothing, where both are alike",
      { ...nothing, opened: [one("1")] },
      { ...nothing, opened: [one("1")] },
      ["", "", ""]
    ],
    ["opens", nothing, { ...nothing, opened: [one("1")] }, ["1", "", ""]],
    ["resolves", nothing, { ...nothing, resolved: [one("1")] }, ["", "1", ""]],
    ["keeps what would go", { ...nothing, resolved: [one("1")] }, nothing, ["1", "", ""]],
    ["prevents what would open", { ...nothing, opened: [one("1")] }, nothing, ["", "1", ""]],
    ["says otherwise what stands", nothing, { ...nothing, changed: [one("1", "新文")] }, ["", "", "1"]],
    [
      "says otherwise what opens anyway",
      { ...nothing, opened: [one("1")] },
      { ...nothing, opened: [one("1", "新文")] },
      ["", "", "1"]
    ],
    [
      "leaves alone what time says otherwise",
      { ...nothing, changed: [one("1", "新文")] },
      { ...nothing, changed: [one("1", "新文")] },
      ["", "", ""]
    ]
  ] as const)("%s", (_, without, changed, expected) => {
    expect(idsOf(differenceOf(without, changed))).toEqual(expected)
  })
})
