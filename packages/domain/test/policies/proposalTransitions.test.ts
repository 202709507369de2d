import { Result } from "effect"
import { describe, expect, test } from "vitest"
import {
  type Proposal,
  type ProposalEventKind,
  type ProposalRehearsal,
  type ProposalState,
  proposalEventKinds,
  proposalStates
} from "../../src/policies/proposals/Proposal.ts"
import { advance, type ProposalEvent, proposalTransitions } from "../../src/policies/proposals/proposalTransitions.ts"
import type { AreaCode } from "../../src/values/Area.ts"
import { day } from "../dossier.ts"

const proposer = { id: "甲", name: "王某甲" }
const other = { id: "乙", name: "王某乙" }
const at = "2022-03-09T08:00:00.000Z"
const judged = day("2022-03-09")

const rehearsal: ProposalRehearsal = {
  asOf: judged,
  judged,
  upTo: 100,
  rulesDigest: "a",
  opened: 37,
  resolved: 12,
  changed: 0,
  persons: 40,
  money: 1_860_000,
  villages: 9,
  areas: [],
  furtherAreas: 0
}
const nothing = { parameters: 0, imports: 0, changes: 0, judged, rulesDigest: "a" }

const drafted: Proposal = {
  id: "1",
  state: "drafted",
  parameter: {
    rule: "pay.in-arrears",
    name: "months",
    value: "2",
    unit: "个月",
    jurisdiction: "411081000000" as AreaCode,
    from: judged,
    to: null,
    source: "县人社局通知",
    sourceDate: null,
    standing: "confirmed",
    closing: false
  },
  reason: "按县里新规定",
  proposer,
  rehearsal: null,
  steps: []
}

const inState = (state: ProposalState): Proposal => ({
  ...drafted,
  state,
  rehearsal: state === "drafted" ? null : rehearsal
})

const events: { readonly [K in ProposalEventKind]: Extract<ProposalEvent, { readonly kind: K }> } = {
  rehearse: { kind: "rehearse", rehearsal },
  submit: { kind: "submit", since: nothing },
  release: { kind: "release", since: nothing },
  refuse: { kind: "refuse", reason: "依据文件尚未印发" },
  withdraw: { kind: "withdraw" }
}

function outcomeOf(one: Proposal, event: ProposalEvent, who = proposer): string {
  const result = advance(one, event, who, at)
  return Result.isSuccess(result) ? result.success.state : `refused: ${result.failure.code}`
}

describe("the table", () => {
  const expected: Readonly<Record<ProposalState, string>> = {
    drafted: "rehearse rehearsed, withdraw withdrawn",
    rehearsed: "rehearse =, submit submitted, withdraw withdrawn",
    submitted: "rehearse =, release released, refuse refused, withdraw withdrawn",
    released: "",
    refused: "",
    withdrawn: ""
  }

  test.each(proposalStates)("from %s", (state) => {
    const row = proposalEventKinds.flatMap((kind) => {
      const next = proposalTransitions[state][kind]
      return next === undefined ? [] : [`${kind} ${next === state ? "=" : next}`]
    })
    expect(row.join(", ")).toBe(expected[state])
  })

  test.each(proposalStates.flatMap((state) => proposalEventKinds.map((kind) => [state, kind] as const)))(
    "%s, %s: follows it, whoever asks",
    (state, kind) => {
      const next = proposalTransitions[state][kind]
      const outcomes = [proposer, other].map((who) => outcomeOf(inState(state), events[kind], who))
      if (next === undefined) expect(outcomes).toEqual(["refused: notNow", "refused: notNow"])
      else expect(outcomes).toContain(next)
    }
  )
})

describe("four eyes", () => {
  test.each([
    ["rehearsed", "submit", proposer, "submitted"],
    ["rehearsed", "submit", other, "refused: notProposer"],
    ["submitted", "release", proposer, "refused: fourEyes"],
    ["submitted", "release", other, "released"],
    ["submitted", "refuse", proposer, "refused: fourEyes"],
    ["submitted", "refuse", other, "refused"],
    ["submitted", "withdraw", other, "refused: notProposer"],
    ["submitted", "withdraw", proposer, "withdrawn"],
    ["drafted", "withdraw", other, "refused: notProposer"]
  ] as const)("%s, %s by %o: %s", (state, kind, who, expected) => {
    expect(outcomeOf(inState(state), events[kind], who)).toBe(expected)
  })
})

describe("a rehearsal", () => {
  test.each([
    ["nothing happened", nothing, "released"],
    ["single rows were typed", { ...nothing, changes: 12 }, "released"],
    ["a parameter of the rule changed", { ...nothing, parameters: 1 }, "refused: rehearsalStale"],
    ["ledgers were imported", { ...nothing, imports: 1 }, "refused: rehearsalStale"],
    ["another day was judged", { ...nothing, judged: day("2022-03-10") }, "refused: rehearsalStale"],
    ["the rules are others", { ...nothing, rulesDigest: "b" }, "refused: rehearsalStale"]
  ] as const)("counts where %s: %o", (_, since, expected) => {
    expect(outcomeOf(inState("submitted"), { kind: "release", since }, other)).toBe(expected)
    const submitted = outcomeOf(inState("rehearsed"), { kind: "submit", since })
    expect(submitted).toBe(expected === "released" ? "submitted" : expected)
  })

  test("must be there", () => {
    const without = { ...inState("submitted"), rehearsal: null }
    expect(outcomeOf(without, events.release, other)).toBe("refused: notRehearsed")
  })

  test("that is newer takes the place of the older one, in any open state", () => {
    const newer = { ...rehearsal, opened: 1 }
    const result = advance(inState("submitted"), { kind: "rehearse", rehearsal: newer }, other, at)
    expect(Result.isSuccess(result) && result.success).toMatchObject({ state: "submitted", rehearsal: newer })
  })
})

test("a refusal says why, without numbers of persons, and stays in the history", () => {
  expect(outcomeOf(inState("submitted"), { kind: "refuse", reason: "不行" }, other)).toBe("refused: saysTooLittle")
  const phone = { kind: "refuse", reason: "请联系13812345678再议" } as const
  expect(outcomeOf(inState("submitted"), phone, other)).toBe("refused: holdsPersonalNumber")
  const result = advance(inState("submitted"), events.refuse, other, at)
  const step = { kind: "refuse", by: other, at, reason: events.refuse.reason }
  expect(Result.isSuccess(result) && result.success.steps).toEqual([step])
})
