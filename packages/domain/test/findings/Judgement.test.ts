import { Result } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { clearanceReasonCodes } from "../../src/findings/ClearanceReason.ts"
import {
  type Clearance,
  clearAmongOthers,
  type Judgement,
  judge,
  judgementKinds
} from "../../src/findings/Judgement.ts"
import { reconcile } from "../../src/findings/reconcile.ts"
import { suspicionStates, transitions } from "../../src/findings/Suspicion.ts"
import { severities } from "../../src/rules/Severity.ts"
import { village } from "../dossier.ts"

const clearance: Clearance = {
  kind: "clear",
  reason: "otherRecord",
  text: "三月签到表已补交",
  evidence: "康城村三月签到表"
}
const judgements: Readonly<Record<(typeof judgementKinds)[number], Judgement>> = {
  answer: { kind: "answer", text: "正在核实" },
  clear: clearance,
  confirm: { kind: "confirm", text: null }
}
const outcome = (result: Result.Result<string, { readonly code: string }>) =>
  Result.isSuccess(result) ? result.success : `refused: ${result.failure.code}`

describe("what may be said in which state", () => {
  test.each([
    ["open", "open", "cleared", "confirmed"],
    ["cleared", "cleared", "refused: wasCleared", "confirmed"],
    ["confirmed", "confirmed", "refused: wasConfirmed", "refused: wasConfirmed"],
    ["gone", "refused: isGone", "refused: isGone", "refused: isGone"]
  ] as const)("%s", (state, ...expected) => {
    expect(judgementKinds.map((kind) => outcome(judge(state, judgements[kind], "error")))).toEqual(expected)
  })
})

describe("what must be said", () => {
  test.each([
    ["an answer of nothing", { kind: "answer", text: " …… " }, "error", "refused: saysTooLittle"],
    ["a short reason", { ...clearance, text: "没有问题" }, "reminder", "refused: saysTooLittle"],
    ["a reason of blanks", { ...clearance, text: "          " }, "reminder", "refused: saysTooLittle"],
    ["five characters", { ...clearance, text: "已核对无误" }, "reminder", "cleared"],
    ["an error without evidence", { ...clearance, evidence: null }, "error", "refused: lacksEvidence"],
    ["an error with a dash as evidence", { ...clearance, evidence: "——" }, "error", "refused: lacksEvidence"],
    ["a suspicion without evidence", { ...clearance, evidence: null }, "suspicion", "cleared"],
    ["a reminder without evidence", { ...clearance, evidence: null }, "reminder", "cleared"],
    ["a confirmation in words", { kind: "confirm", text: "确未发放" }, "error", "confirmed"],
    [
      "an identity number",
      { kind: "confirm", text: "王某410811199001011234" },
      "error",
      "refused: holdsPersonalNumber"
    ],
    ["a phone as evidence", { ...clearance, evidence: "致电13800000000" }, "error", "refused: holdsPersonalNumber"],
    ["too much", { ...clearance, text: "长".repeat(501) }, "error", "refused: tooLong"]
  ] as const)("%s", (_, judgement, severity, expected) => {
    expect(outcome(judge("open", judgement, severity))).toBe(expected)
  })
})

test("errors are never cleared together", () => {
  expect(severities.map((severity) => outcome(clearAmongOthers("open", clearance, severity)))).toEqual([
    "refused: notInBatch",
    "cleared",
    "cleared"
  ])
})

const state = fc.constantFrom(...suspicionStates)
const severity = fc.constantFrom(...severities)
const text = fc.oneof(fc.constantFrom("已核对三月签到表", "签到表"), fc.string({ maxLength: 12 }))
const judgement: fc.Arbitrary<Judgement> = fc.oneof(
  fc.record({ kind: fc.constant("answer" as const), text }),
  fc.record({
    kind: fc.constant("clear" as const),
    reason: fc.constantFrom(...clearanceReasonCodes),
    text,
    evidence: fc.option(text)
  }),
  fc.record({ kind: fc.constant("confirm" as const), text: fc.option(text) })
)

test("nothing is decided but by the table of transitions, and answers decide nothing", () => {
  fc.assert(
    fc.property(state, judgement, severity, (from, said, of) => {
      const result = judge(from, said, of)
      if (Result.isFailure(result)) return
      expect(result.success).toBe(said.kind === "answer" ? from : transitions[from][said.kind])
      expect(from).not.toBe("gone")
    })
  )
})

test("what may be cleared among others may be cleared alone", () => {
  fc.assert(
    fc.property(state, severity, text, (from, of, words) => {
      const said = { ...clearance, text: words }
      const together = clearAmongOthers(from, said, of)
      if (Result.isSuccess(together)) expect(judge(from, said, of)).toEqual(together)
    })
  )
})

test("a clearance holds for the evidence it was given for, and no longer", () => {
  const evidence = fc.array(
    fc.record({
      sheet: fc.constant("工资"),
      key: fc.constantFrom("A1/2022-01", "A1/2022-02"),
      field: fc.constant("paid"),
      value: fc.constantFrom(null, 100)
    }),
    { minLength: 1, maxLength: 3 }
  )
  fc.assert(
    fc.property(evidence, evidence, (before, after) => {
      const facts = { area: village, severity: "error" as const, message: { zh: "甲", en: "a" }, recheckOn: null }
      const cleared = Result.getOrThrow(judge("open", clearance, "error"))
      const change = reconcile({ state: cleared, facts: { ...facts, evidence: before } }, { ...facts, evidence: after })
      const same = JSON.stringify(before) === JSON.stringify(after)
      expect(change?.state).toBe(same ? "cleared" : "open")
    })
  )
})
