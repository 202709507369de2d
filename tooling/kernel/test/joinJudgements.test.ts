import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { joinJudgements, sameAgain } from "@wengang/web/judging/joinJudgements.ts"
import { expect, test } from "vitest"

const verdict = (rule: string, zh = rule) =>
  ({
    rule,
    subject: { kind: "person", id: "P-1" },
    area: "411081101220",
    severity: "error",
    message: { zh, en: zh },
    evidence: [],
    recheckOn: null
  }) as unknown as Verdict & { readonly area: string }

const judgement = (opened: ReadonlyArray<ReturnType<typeof verdict>>) => ({
  asOf: "2022-03-09",
  opened,
  resolved: [],
  standing: opened,
  more: false
})

const page = (rules: ReadonlyArray<string>, opened: ReadonlyArray<Verdict>) => ({
  ...{ asOf: "2022-03-09" as never, opened, resolved: [], standing: opened },
  judged: new Set(rules.map((rule) => `${rule}|person|P-1`))
})

const opened = (joined: ReturnType<typeof joinJudgements>) =>
  joined?.opened.map(({ rule, message }) => [rule, message.zh])

test("each alone is what is said", () => {
  expect(joinJudgements(undefined, undefined)).toBeUndefined()
  const served = judgement([verdict("a")])
  expect(joinJudgements(undefined, { judgement: served, isCurrent: false })).toBe(served)
  expect(opened(joinJudgements(page(["a"], [verdict("a")]), undefined))).toEqual([["a", "a"]])
})

test("the server's word on the same draft is the whole of it", () => {
  const served = judgement([verdict("a", "as the server says")])
  const joined = joinJudgements(page(["a", "b"], [verdict("b")]), { judgement: served, isCurrent: true })
  expect(joined).toBe(served)
})

test("of a draft before, only what the page cannot know is kept, in the order of verdicts", () => {
  const served = judgement([verdict("a", "before"), verdict("b"), verdict("d", "before")])
  const joined = joinJudgements(page(["a", "c", "d"], [verdict("c"), verdict("d", "now")]), {
    judgement: served,
    isCurrent: false
  })
  expect(opened(joined)).toEqual([
    ["b", "b"],
    ["c", "c"],
    ["d", "now"]
  ])
})

test("equal verdicts stay the same objects", () => {
  const same = sameAgain()
  const first = same(judgement([verdict("a"), verdict("b")]))
  const second = same(judgement([verdict("a"), verdict("b", "otherwise")]))
  expect(second.opened[0]).toBe(first.opened[0])
  expect(second.opened[1]).not.toBe(first.opened[1])
  expect(second.standing[0]).toBe(second.opened[0])
})
