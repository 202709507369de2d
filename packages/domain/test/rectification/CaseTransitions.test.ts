import { Result } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Case, type CaseState, caseStates } from "../../src/rectification/Case.ts"
import { type CaseEventKind, caseEventKinds } from "../../src/rectification/CaseEvent.ts"
import { advance, allowedIn, caseTransitions } from "../../src/rectification/CaseTransitions.ts"
import { levelsLeft } from "../../src/rectification/caseRequirements.ts"
import { isSameParty } from "../../src/rectification/Party.ts"
import { reviewLevels } from "../../src/rectification/reviewLevels.ts"
import { area, day, village } from "../dossier.ts"
import { after, asked, events, handed, handedOn, inState, outcomeOf, parties } from "./cases.ts"

describe("the table", () => {
  const extension = "grantExtension =, refuseExtension =, handOn handedOver"
  const expected: Readonly<Record<CaseState, string>> = {
    handedOver: "signFor signedFor, handOn =",
    signedFor: `plan planned, askExtension =, ${extension}`,
    planned: `plan =, report inHand, askExtension =, ${extension}`,
    inHand: `plan =, report =, submit submitted, askExtension =, ${extension}`,
    submitted: `review reviewed, return inHand, ${extension}`,
    reviewed: `review =, return inHand, close closed, ${extension}`,
    closed: ""
  }

  test.each(caseStates)("from %s", (state) => {
    const row = caseEventKinds.flatMap((kind) => {
      const next = caseTransitions[state][kind]
      return next === undefined ? [] : [`${kind} ${next === state ? "=" : next}`]
    })
    expect(row.join(", ")).toBe(expected[state])
  })

  test.each(caseStates.flatMap((state) => caseEventKinds.map((kind) => [state, kind] as const)))(
    "%s, %s: follows it, whoever asks",
    (state, kind) => {
      const allowed = allowedIn(state).includes(kind)
      const results = Object.values(parties).map((who) =>
        advance(inState[state], events[kind], who, inState[state].changedOn)
      )
      for (const result of results) {
        if (Result.isSuccess(result)) expect(result.success.state).toBe(caseTransitions[state][kind])
        else if (!allowed) expect(result.failure.code).toBe(state === "closed" ? "isClosed" : "notNow")
        else expect(["isClosed", "notNow"]).not.toContain(result.failure.code)
      }
      if (!allowed) expect(results.every(Result.isFailure)).toBe(true)
    }
  )
})

describe("four eyes", () => {
  test.each([
    ["submitted", "review", "villager", "refused: fourEyes"],
    ["submitted", "review", "colleague", "refused: fourEyes"],
    ["submitted", "review", "turncoat", "refused: fourEyes"],
    ["submitted", "review", "stranger", "refused: notReviewer"],
    ["submitted", "review", "county", "refused: notReviewer"],
    ["submitted", "review", "township", "reviewed"],
    ["submitted", "return", "turncoat", "refused: fourEyes"],
    ["submitted", "return", "stranger", "refused: notReviewer"],
    ["submitted", "return", "county", "inHand"],
    ["reviewed", "review", "city", "refused: reviewedAlready"],
    ["reviewed", "close", "villager", "refused: fourEyes"],
    ["reviewed", "close", "county", "refused: notReviewer"],
    ["reviewed", "close", "city", "closed"],
    ["handedOver", "signFor", "township", "refused: notRectifier"],
    ["inHand", "submit", "city", "refused: notRectifier"]
  ] as const)("%s: %s by %s: %s", (state, kind, who, expected) => {
    expect(outcomeOf(inState[state], events[kind], who)).toBe(expected)
  })

  test("nobody reviews twice, and nothing is closed while a level is left", () => {
    const once = after(inState.submitted, ["review", "township"])
    expect(outcomeOf(once, events.review, "township")).toBe("refused: reviewedAlready")
    expect(outcomeOf(once, events.close, "township")).toBe("refused: levelsLeft")
  })

  test("after a return all review again", () => {
    const returned = after(inState.submitted, ["review", "township"], ["return", "county"])
    expect(returned).toMatchObject({ state: "inHand", reviews: [], submission: null, returns: 1 })
    const again = after(returned, ["submit", "villager"], ["review", "township"])
    expect(again.reviews.map(({ level }) => level)).toEqual(["township"])
  })
})

describe("what must be said", () => {
  test.each([
    ["planned", { ...events.plan, responsible: " " }, "refused: planIncomplete"],
    ["planned", { ...events.plan, deadline: day("2022-03-22") }, "refused: deadlineWrong"],
    ["planned", { ...events.plan, deadline: day("2022-03-08") }, "refused: deadlineWrong"],
    ["planned", { ...events.plan, deadline: day("2022-03-20") }, "planned"],
    ["planned", { ...events.plan, measure: "致电13800000000" }, "refused: holdsPersonalNumber"],
    ["inHand", { ...events.submit, evidence: [] }, "refused: lacksEvidence"],
    [
      "inHand",
      {
        ...events.submit,
        evidence: [
          { digest: "d1", name: "凭证" },
          { digest: "d2", name: " " }
        ]
      },
      "refused: lacksEvidence"
    ],
    ["inHand", { ...events.report, text: "在办" }, "refused: saysTooLittle"],
    ["inHand", { ...events.submit, account: "完成" }, "refused: saysTooLittle"]
  ] as const)("%s, %j: %s", (state, event, expected) => {
    expect(outcomeOf(inState[state], event, "villager")).toBe(expected)
  })

  test("a return gives its reason", () => {
    const event = { kind: "return", reason: "不行" } as const
    expect(outcomeOf(inState.submitted, event, "township")).toBe("refused: saysTooLittle")
  })

  test("a hand-over without a deadline or quality has them set by the plan", () => {
    const signed = { ...inState.signedFor, deadline: null, quality: null }
    expect(outcomeOf(signed, events.plan, "villager")).toBe("refused: planIncomplete")
    const full = { ...events.plan, deadline: day("2022-03-18"), quality: "足额到人" }
    expect(outcomeOf(signed, full, "villager")).toBe("planned")
  })

  test("no step lies before the one before", () => {
    expect(outcomeOf(handed, events.signFor, "villager", day("2022-03-08"))).toBe("refused: dayBefore")
  })
})

describe("more time", () => {
  const ask = after(inState.inHand, ["askExtension", "villager"])

  test.each([
    ["on the deadline", inState.inHand, events.askExtension, "villager", "2022-03-21", "inHand"],
    ["after it", inState.inHand, events.askExtension, "villager", "2022-03-22", "refused: deadlinePassed"],
    [
      "for no later day",
      inState.inHand,
      { ...events.askExtension, until: asked.deadline },
      "villager",
      "2022-03-10",
      "refused: notLater"
    ],
    ["twice at once", ask, events.askExtension, "villager", "2022-03-10", "refused: extensionPending"],
    ["by a reviewer", inState.inHand, events.askExtension, "township", "2022-03-10", "refused: notRectifier"],
    ["granted by whoever handed it over", ask, events.grantExtension, "city", "2022-03-10", "inHand"],
    ["granted by another", ask, events.grantExtension, "county", "2022-03-10", "refused: notHandedOverBy"],
    ["granted by whoever asked", ask, events.grantExtension, "villager", "2022-03-10", "refused: notHandedOverBy"],
    ["granted unasked", inState.inHand, events.grantExtension, "city", "2022-03-10", "refused: noExtension"]
  ] as const)("%s", (_, one, event, who, on, expected) => {
    expect(outcomeOf(one, event as typeof event & typeof events.askExtension, who, day(on))).toBe(expected)
  })

  test("granted, the deadline moves; refused, it stays; both end the request", () => {
    expect(after(ask, ["grantExtension", "city"])).toMatchObject({ deadline: "2022-03-31", extension: null })
    expect(after(ask, ["refuseExtension", "city"])).toMatchObject({ deadline: "2022-03-21", extension: null })
  })
})

describe("handing on", () => {
  const to = (unit: keyof typeof parties, changes = {}) => ({ ...events.handOn, unit: parties[unit].unit, ...changes })
  const by = (deadline: string) => ({ ...events.handOn, deadline: day(deadline) })
  const bureau = { name: "某县农业农村局", area: area("411081000000") }

  test.each([
    ["by whoever handed it over", inState.inHand, events.handOn, "city", "handedOver"],
    ["by another that may", inState.inHand, events.handOn, "county", "handedOver"],
    ["before it was signed for", handed, events.handOn, "city", "handedOver"],
    ["that was reviewed", inState.reviewed, events.handOn, "city", "handedOver"],
    ["that is closed", inState.closed, events.handOn, "city", "refused: isClosed"],
    ["by the unit that has it", inState.inHand, events.handOn, "colleague", "refused: notOwnToHandOn"],
    ["to the unit that has it", inState.inHand, to("villager"), "city", "refused: sameUnit"],
    ["to whoever hands it on", inState.inHand, to("county"), "county", "refused: handedToSelf"],
    ["to whoever handed it over", inState.inHand, to("city"), "county", "refused: handedOverByUnit"],
    ["to a unit elsewhere", inState.inHand, to("stranger"), "city", "refused: unitElsewhere"],
    ["to where it was merged", inState.inHand, to("stranger", { area: area("411081102200") }), "city", "handedOver"],
    ["without a reason", inState.inHand, to("township", { reason: "撤并" }), "city", "refused: saysTooLittle"],
    [
      "to a leader by number",
      inState.inHand,
      to("township", { leader: "13800000000" }),
      "city",
      "refused: holdsPersonalNumber"
    ],
    ["with a day by whoever handed it over", inState.inHand, by("2022-03-09"), "city", "handedOver"],
    ["with a day that is over", inState.inHand, by("2022-03-08"), "city", "refused: deadlineBeforeToday"],
    ["with a day by another that may", inState.inHand, by("2022-04-30"), "county", "refused: notHandedOverBy"]
  ] as const)("%s: %s", (_, one, event, who, expected) => {
    expect(outcomeOf(one, event as typeof events.handOn, who)).toBe(expected)
  })

  test("with a day, it is due by then: whoever gets it after its deadline can meet it, or ask for more time", () => {
    const late = Result.getOrThrow(advance(inState.inHand, by("2022-04-15"), parties.city, day("2022-03-25")))
    expect(late.deadline).toBe("2022-04-15")
    const signed = after(late, ["signFor", "township"])
    const until = { ...events.askExtension, until: day("2022-04-30") }
    expect(outcomeOf(signed, until, "township")).toBe("signedFor")
  })

  test("keeps number, days and who had a hand in it, and leaves the rest to the next unit", () => {
    const asking = after(inState.inHand, ["askExtension", "villager"])
    const event = { ...events.handOn, leader: "李某" }
    const one = Result.getOrThrow(advance(asking, event, parties.county, day("2022-03-15")))
    expect(one).toEqual({
      ...asking,
      state: "handedOver",
      unit: parties.township.unit,
      unitSince: "2022-03-15",
      leader: "李某",
      plan: null,
      extension: null,
      changedOn: "2022-03-15"
    })
    expect(one).toMatchObject({
      id: "Z1",
      deadline: "2022-03-21",
      handedOverOn: "2022-03-09",
      handedOverBy: parties.city
    })
    expect(outcomeOf(one, events.signFor, "villager")).toBe("refused: notRectifier")
    expect(outcomeOf(one, events.signFor, "township")).toBe("signedFor")
    const reviewed = Result.getOrThrow(advance(inState.reviewed, events.handOn, parties.city, day("2022-03-15")))
    expect(reviewed).toMatchObject({ submission: null, reviews: [], returns: 0 })
  })

  test.each([
    ["city", ["county", "city"]],
    ["county", ["county"]],
    ["township", ["county"]]
  ] as const)(
    "back to the village, found by %s: no township reviews what it put its own hand to",
    (foundAt, levels) => {
      const township = after({ ...handed, foundAt }, ["handOn", "city"], ["signFor", "township"], ["plan", "township"])
      const back = Result.getOrThrow(advance(township, to("villager"), parties.city, township.changedOn))
      expect(levelsLeft(back)).toEqual(levels)
      const submitted = after(
        back,
        ["signFor", "villager"],
        ["plan", "villager"],
        ["report", "villager"],
        ["submit", "villager"]
      )
      expect(outcomeOf(submitted, events.review, "township")).toBe("refused: fourEyes")
      expect(outcomeOf(submitted, events.return, "township")).toBe("refused: fourEyes")
      expect(outcomeOf(submitted, events.review, "county")).toBe("reviewed")
    }
  )

  test("to a bureau, its county's other offices still review", () => {
    const one = Result.getOrThrow(advance(inState.inHand, { ...events.handOn, unit: bureau }, parties.city, handedOn))
    expect(levelsLeft({ ...one, foundAt: "county" })).toEqual(["county"])
  })
})

describe("over all histories", () => {
  const next = {
    handedOver: "signFor",
    signedFor: "plan",
    planned: "report",
    inHand: "submit",
    submitted: "review"
  } as const
  const onward = (one: Case): CaseEventKind =>
    one.state === "reviewed" || one.state === "closed"
      ? levelsLeft(one).length === 0
        ? "close"
        : "review"
      : next[one.state]
  const who = fc.constantFrom(...(Object.keys(parties) as Array<keyof typeof parties>))
  const what = fc.oneof(
    { weight: 6, arbitrary: fc.constant("onward" as const) },
    { weight: 1, arbitrary: fc.constantFrom(...caseEventKinds) }
  )
  /** To the township from the village, and back again. */
  const handedOnFrom = ({ unit }: Case) => ({
    ...events.handOn,
    unit: (unit.area === village ? parties.township : parties.villager).unit
  })
  const steps = fc.array(fc.tuple(what, who), { minLength: 40, maxLength: 120 })
  const foundAt = fc.constantFrom("city" as const, "county" as const, "township" as const)

  test("none closes without reviewers of each level, all distinct from whoever rectified; a closed case stays", () => {
    let closed = 0
    fc.assert(
      fc.property(foundAt, steps, (level, history) => {
        let one: Case = { ...handed, foundAt: level }
        for (const [kind, actor] of history) {
          const named = events[kind === "onward" ? onward(one) : kind]
          const event = named.kind === "handOn" ? handedOnFrom(one) : named
          const result = advance(one, event, parties[actor], one.changedOn)
          if (one.state === "closed") expect(Result.isFailure(result)).toBe(true)
          if (Result.isSuccess(result)) one = result.success
        }
        if (one.state !== "closed") return
        closed++
        const byTownship = [one.unit, ...one.rectifiers.map(({ unit }) => unit)].some((unit) =>
          unit.area.endsWith("101000")
        )
        const above = reviewLevels(level, "village").filter((one) => one !== "township" || !byTownship)
        expect(one.reviews.map((review) => review.level)).toEqual(above.length > 0 ? above : ["county"])
        expect(one.rectifiers.length).toBeGreaterThan(0)
        expect(new Set(one.reviews.map(({ by }) => by.person)).size).toBe(one.reviews.length)
        for (const { by } of one.reviews) {
          expect(one.rectifiers.some((rectifier) => isSameParty(rectifier, by))).toBe(false)
        }
      }),
      { numRuns: 300, seed: 20220309 }
    )
    expect(closed).toBeGreaterThan(20)
  })
})
