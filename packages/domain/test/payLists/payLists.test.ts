import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { departuresFrom } from "../../src/payLists/departuresFrom.ts"
import {
  draftedList,
  type PayList,
  type PayListEventKind,
  type PayListState,
  payListEventKinds,
  payListStates
} from "../../src/payLists/PayList.ts"
import type { Holder, PostHolding } from "../../src/payLists/PostHolding.ts"
import { linesOf } from "../../src/payLists/payLine.ts"
import { advance, type PayListEvent, payListTransitions } from "../../src/payLists/payListTransitions.ts"
import { stepsOf } from "../../src/payLists/postSteps.ts"
import type { Month } from "../../src/values/Month.ts"
import { day, village } from "../dossier.ts"

const month = "2022-02" as Month
const today = day("2022-03-09")
const at = "2022-03-09T08:00:00.000Z"
const terms = { publicAfter: "2022-01-01", payDays: 31 }
const [keeper, township, county] = ["甲", "乙", "丙"].map((id) => ({ id, name: `王某${id}` })) as [
  { id: string; name: string },
  { id: string; name: string },
  { id: string; name: string }
]

const whole: Holder = {
  appointmentId: "A1",
  personId: "P1",
  name: "王某",
  startOn: day("2022-01-10"),
  endOn: null,
  exitReason: null,
  agreementFrom: day("2022-01-10"),
  agreementTo: day("2023-01-09"),
  publicFrom: day("2022-01-01"),
  publicTo: day("2022-01-07"),
  insuredUntil: day("2022-12-31"),
  days: 20,
  due: null,
  paid: null,
  paidOn: null
}
const holding = (holder: Partial<Holder> | null = {}): PostHolding => ({
  postId: "G1",
  title: "保洁员",
  area: village,
  quota: 1,
  monthlyPay: 30_000,
  openedOn: day("2021-01-01"),
  holder: holder === null ? null : { ...whole, ...holder }
})
const lines = linesOf([holding()], month, terms)
const [line] = lines

const events: { readonly [K in PayListEventKind]: Extract<PayListEvent, { readonly kind: K }> } = {
  submit: { kind: "submit", lines, leaveOut: false, today },
  review: { kind: "review", lines },
  approve: { kind: "approve", lines },
  return: { kind: "return", reason: "考勤与签到册不符" }
}

function after(...steps: ReadonlyArray<readonly [PayListEventKind, typeof keeper]>): PayList {
  let list = draftedList(village, month)
  for (const [kind, who] of steps) {
    const result = advance(list, events[kind], who, at)
    if (Result.isFailure(result)) throw new Error(result.failure.code)
    list = result.success
  }
  return list
}

const inState: Readonly<Record<PayListState, PayList>> = {
  drafted: after(),
  submitted: after(["submit", keeper]),
  reviewed: after(["submit", keeper], ["review", township]),
  approved: after(["submit", keeper], ["review", township], ["approve", county])
}

function outcomeOf(list: PayList, event: PayListEvent, who = county): string {
  const result = advance(list, event, who, at)
  return Result.isSuccess(result) ? result.success.state : `refused: ${result.failure.code}`
}

describe("the table", () => {
  const expected: Readonly<Record<PayListState, string>> = {
    drafted: "submit submitted",
    submitted: "review reviewed, return drafted",
    reviewed: "approve approved, return drafted",
    approved: "return drafted"
  }

  test.each(payListStates)("from %s", (state) => {
    const row = payListEventKinds.flatMap((kind) => {
      const next = payListTransitions[state][kind]
      return next === undefined ? [] : [`${kind} ${next}`]
    })
    expect(row.join(", ")).toBe(expected[state])
  })

  test.each(payListStates.flatMap((state) => payListEventKinds.map((kind) => [state, kind] as const)))(
    "%s, %s: follows it",
    (state, kind) => {
      const next = payListTransitions[state][kind]
      expect(outcomeOf(inState[state], events[kind])).toBe(next ?? "refused: notNow")
    }
  )
})

test("three persons take the three steps, and a return begins anew", () => {
  expect(outcomeOf(inState.submitted, events.review, keeper)).toBe("refused: sameHand")
  expect(outcomeOf(inState.reviewed, events.approve, keeper)).toBe("refused: sameHand")
  expect(outcomeOf(inState.reviewed, events.approve, township)).toBe("refused: sameHand")
  const returned = after(["submit", keeper], ["review", township], ["return", county])
  expect(returned).toMatchObject({ state: "drafted", figures: [], hands: [] })
  expect(returned.steps.map(({ kind }) => kind)).toEqual(["submit", "review", "return"])
})

describe("what it asks of the ledgers", () => {
  test("the month is over, and somebody can be paid", () => {
    const early = { ...events.submit, today: day("2022-02-28") }
    expect(outcomeOf(inState.drafted, early)).toBe("refused: monthNotOver")
    expect(outcomeOf(inState.drafted, { ...events.submit, lines: [] })).toBe("refused: empty")
  })

  test("nothing is missing, or whoever lacks something is left out", () => {
    const lacking = linesOf([holding(), holding({ appointmentId: "A2", insuredUntil: null })], month, terms)
    const submit = { ...events.submit, lines: lacking }
    expect(outcomeOf(inState.drafted, submit)).toBe("refused: incomplete")
    const result = advance(inState.drafted, { ...submit, leaveOut: true }, keeper, at)
    const list = Result.isSuccess(result) ? result.success : inState.drafted
    expect(list.figures.map(({ appointmentId }) => appointmentId)).toEqual(["A1"])
    expect(list.leftOut).toEqual(["A2"])
    const putRight = linesOf([holding(), holding({ appointmentId: "A2" })], month, terms)
    expect(outcomeOf(list, { kind: "review", lines: putRight })).toBe("reviewed")
  })

  test.each([
    ["other days", { days: 19 }],
    ["another amount", { due: 20_000 }]
  ])("the figures stand still from the first to the last step: %s", (_, change) => {
    const changed = linesOf([holding(change)], month, terms)
    expect(outcomeOf(inState.submitted, { kind: "review", lines: changed })).toBe("refused: figuresChanged")
    expect(outcomeOf(inState.reviewed, { kind: "approve", lines: changed })).toBe("refused: figuresChanged")
  })

  test("a return says why, without numbers of persons", () => {
    expect(outcomeOf(inState.approved, { kind: "return", reason: "不对" })).toBe("refused: saysTooLittle")
    const phone = { kind: "return", reason: "请联系13812345678核对" } as const
    expect(outcomeOf(inState.approved, phone)).toBe("refused: holdsPersonalNumber")
  })
})

describe("a line", () => {
  test("has what the row of pay says is due, or the post's monthly pay", () => {
    expect(line).toMatchObject({ days: 20, due: 30_000, paid: 0, lacks: [] })
    expect(linesOf([holding({ due: 25_000, paid: 25_000 })], month, terms)).toMatchObject([
      { due: 25_000, paid: 25_000 }
    ])
    expect(linesOf([holding(null)], month, terms)).toEqual([])
  })

  test.each([
    ["no publicity", { publicTo: null }, ["publicity"]],
    ["begun before publicity was demanded", { publicTo: null, startOn: day("2022-01-01") }, []],
    ["no agreement", { agreementTo: null }, ["agreement"]],
    ["an agreement that ended before", { agreementTo: day("2022-01-31") }, ["agreement"]],
    ["an agreement that ended in the month", { agreementTo: day("2022-02-01") }, []],
    ["insurance that ended in the month", { insuredUntil: day("2022-02-27") }, ["insurance"]],
    ["insurance to the last day served", { insuredUntil: day("2022-02-10"), endOn: day("2022-02-10") }, []],
    ["no attendance", { days: null }, ["attendance"]],
    ["attendance of no days", { days: 0 }, []],
    [
      "nothing",
      { publicFrom: null, agreementFrom: null, insuredUntil: null, days: null },
      ["publicity", "agreement", "insurance", "attendance"]
    ]
  ])("with %s", (_, change, expected) => {
    expect(linesOf([holding(change)], month, terms)[0]?.lacks).toEqual(expected)
  })
})

describe("departures", () => {
  const { figures } = inState.approved
  const now = { appointmentId: "A1", name: "王某", days: 20, due: 30_000, paid: 30_000 }
  test.each([
    ["paid as approved", [now], []],
    ["not paid yet, without a row", [{ ...now, due: null, paid: null }], []],
    ["other days", [{ ...now, days: 10 }], [0]],
    ["attendance withdrawn", [{ ...now, days: null }], [0]],
    ["less due", [{ ...now, due: 20_000, paid: 20_000 }], [10_000]],
    ["paid beyond", [{ ...now, paid: 35_000 }], [5_000]],
    ["somebody paid who is not on it", [now, { ...now, appointmentId: "A2", paid: 8_000 }], [8_000]],
    ["somebody not on it, unpaid", [now, { ...now, appointmentId: "A2", paid: 0 }], []]
  ])("%s", (_, standing, expected) => {
    expect(departuresFrom(figures, standing).map(({ amount }) => amount)).toEqual(expected)
  })
})

describe("the steps of a post", () => {
  const shown = (one: PostHolding, on = today) => Object.values(stepsOf(one, month, on, terms)).join(" ")
  test.each([
    ["served, to be paid within the days allowed", holding(), today, "done done done done done done due notYet"],
    ["unpaid after them", holding(), day("2022-04-01"), "done done done done done done missing notYet"],
    ["paid", holding({ paid: 30_000 }), today, "done done done done done done done notYet"],
    ["in the month", holding({ days: null }), day("2022-02-20"), "done done done done done due due notYet"],
    ["vacant", holding(null), today, "done notYet notYet notYet due notYet notYet notYet"],
    [
      "without papers",
      holding({ publicFrom: null, agreementTo: null, insuredUntil: null }),
      today,
      "done missing missing missing done done due notYet"
    ],
    [
      "left without a reason",
      holding({ endOn: day("2022-02-15"), paid: 30_000 }),
      today,
      "done done done done done done done missing"
    ]
  ] as const)("%s", (_, one, on, expected) => {
    expect(shown(one, on)).toBe(expected)
  })
})
