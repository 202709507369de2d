import { describe, expect, test } from "vitest"
import { type Facts, reconcile } from "../../src/findings/reconcile.ts"
import {
  fingerprintOf,
  holds,
  type SuspicionState,
  suspicionEvents,
  suspicionStates,
  transitions
} from "../../src/findings/Suspicion.ts"
import { day, village } from "../dossier.ts"

const facts: Facts = {
  area: village,
  severity: "error",
  message: { zh: "甲", en: "a" },
  evidence: [{ sheet: "工资", key: "A1/2022-01", field: "paid", value: null }],
  recheckOn: null
}
const otherEvidence: Facts = { ...facts, evidence: [{ sheet: "工资", key: "A1/2022-02", field: "paid", value: null }] }

describe("transitions", () => {
  const table: Readonly<Record<SuspicionState, string>> = {
    open: "fails open, failsOtherwise open, passes gone, clear cleared, confirm confirmed",
    cleared: "fails cleared, failsOtherwise open, passes gone, clear -, confirm confirmed",
    confirmed: "fails confirmed, failsOtherwise confirmed, passes gone, clear -, confirm -",
    gone: "fails open, failsOtherwise open, passes gone, clear -, confirm -"
  }

  test.each(suspicionStates)("from %s", (state) => {
    const row = suspicionEvents.map((event) => `${event} ${transitions[state][event] ?? "-"}`)
    expect(row.join(", ")).toBe(table[state])
  })

  test("a suspicion holds until it is gone", () => {
    expect(suspicionStates.filter(holds)).toEqual(["open", "cleared", "confirmed"])
  })
})

describe("reconcile", () => {
  test.each([
    ["nothing known, nothing found", undefined, undefined, undefined],
    ["found for the first time", undefined, facts, { kind: "opened", state: "open" }],
    ["open, found again", "open", facts, { kind: "persisting", state: "open", factsChanged: false, lapsed: false }],
    [
      "open, on other evidence",
      "open",
      otherEvidence,
      { kind: "persisting", state: "open", factsChanged: true, lapsed: false }
    ],
    ["open, put right", "open", undefined, { kind: "resolved", state: "gone" }],
    [
      "cleared, found again",
      "cleared",
      facts,
      { kind: "persisting", state: "cleared", factsChanged: false, lapsed: false }
    ],
    [
      "cleared, on other evidence",
      "cleared",
      otherEvidence,
      { kind: "persisting", state: "open", factsChanged: true, lapsed: true }
    ],
    ["cleared, put right", "cleared", undefined, { kind: "resolved", state: "gone" }],
    [
      "confirmed, found again",
      "confirmed",
      facts,
      { kind: "persisting", state: "confirmed", factsChanged: false, lapsed: false }
    ],
    [
      "confirmed, on other evidence",
      "confirmed",
      otherEvidence,
      { kind: "persisting", state: "confirmed", factsChanged: true, lapsed: false }
    ],
    ["confirmed, put right", "confirmed", undefined, { kind: "resolved", state: "gone" }],
    ["gone, found again", "gone", facts, { kind: "reopened", state: "open" }],
    ["gone, still right", "gone", undefined, undefined]
  ] as const)("%s", (_, state, tonight, change) => {
    expect(reconcile(state === undefined ? undefined : { state, facts }, tonight)).toEqual(change)
  })

  test.each([
    ["message", { message: { zh: "乙", en: "a" } }],
    ["English message", { message: { zh: "甲", en: "b" } }],
    ["severity", { severity: "reminder" }],
    ["area", { area: "411081101202" }],
    ["recheckOn", { recheckOn: day("2022-04-01") }]
  ] as const)("another %s is noted and lapses nothing", (_, change) => {
    expect(reconcile({ state: "cleared", facts }, { ...facts, ...change } as Facts)).toEqual({
      kind: "persisting",
      state: "cleared",
      factsChanged: true,
      lapsed: false
    })
  })
})

test("a fingerprint is the rule and the subject", () => {
  expect(fingerprintOf({ rule: "pay.in-arrears", subject: { kind: "appointment", id: "A1" } })).toBe(
    "pay.in-arrears|appointment|A1"
  )
})
