import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { compareSubjects, differs, describe as lineOf } from "../src/Comparison.ts"
import { judgeInDuckDb } from "../src/database/judgeInDuckDb.ts"
import { judgeInSqlite } from "../src/database/judgeInSqlite.ts"
import { leftOut } from "../src/RuleSets.ts"
import type { Subjects } from "../src/Subjects.ts"
import { type Judged, runTrial, type TrialResult } from "../src/Trial.ts"

const seeds = [1, 2]
const days = ["2022-03-09", "2024-02-29"]
const folder = mkdtempSync(join(tmpdir(), "wengang-oracle-"))
const trials: Array<TrialResult> = []

beforeAll(async () => {
  for (const seed of seeds) {
    trials.push(await runTrial({ persons: 4000, seed, days, share: 0.1, folder: join(folder, String(seed)) }))
  }
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const judged = (): ReadonlyArray<Judged> => trials.flatMap((trial) => trial.judged)
const sharedRules = () => trials[0]?.rules.shared ?? []

describe("the rules and their SQL", () => {
  test("every rule is judged twice, but those whose data no sheet brings", () => {
    for (const { rules } of trials) {
      expect(rules.withoutSql).toEqual([])
      expect(rules.unknown).toEqual([])
      expect(rules.shared).toHaveLength(79)
      expect(rules.shared.filter((rule) => leftOut.includes(rule))).toEqual([])
    }
  })

  test("agree on whom every rule fails", () => {
    const differing = judged().flatMap(({ day, comparisons }) =>
      comparisons.filter(differs).map((comparison) => `${day} ${lineOf(comparison)}`)
    )
    expect(differing).toEqual([])
  })

  test("find somebody by every rule, so that the agreement says something", () => {
    const found = new Set(
      judged().flatMap(({ comparisons }) => comparisons.flatMap(({ rule, both }) => (both > 0 ? [rule] : [])))
    )
    expect(sharedRules().filter((rule) => !found.has(rule))).toEqual([])
  })
})

describe("the same SQL over the product's own tables", () => {
  test.each(seeds.flatMap((seed) => days.map((day) => [seed, day] as const)))(
    "seed %i, %s",
    async (seed, day) => {
      const file = join(folder, String(seed), "ledgers.db")
      const sql = trials[seeds.indexOf(seed)]?.judged.find((judgement) => judgement.day === day)?.sql ?? new Map()
      const linesOf = (stored: Subjects) => compareSubjects(sharedRules(), stored, sql).filter(differs).map(lineOf)
      expect(linesOf(judgeInSqlite(file, day))).toEqual([])
      expect(linesOf((await judgeInDuckDb(file, day)).failing)).toEqual([])
    },
    60_000
  )
})

describe("the comparison", () => {
  test("tells a verdict that is missing, by any rule and on either side", () => {
    for (const { ours, sql } of judged()) {
      for (const rule of sharedRules()) {
        const [gone] = ours.get(rule) ?? []
        if (gone === undefined) continue
        expect(differing(without(ours, rule, gone), sql)).toMatchObject([{ rule, onlyOurs: [], onlySql: [gone] }])
        expect(differing(ours, without(sql, rule, gone))).toMatchObject([{ rule, onlyOurs: [gone], onlySql: [] }])
      }
    }
  }, 60_000)

  test("tells a verdict that only one side knows, and names its subject", () => {
    const [first] = judged()
    if (first === undefined) throw new Error("nothing was judged")
    const { ours, sql } = first
    const rule = "pay.late"
    const made = new Map(ours).set(rule, new Set(ours.get(rule)).add("appointment A-0"))
    const [comparison] = differing(made, sql)
    expect(comparison && lineOf(comparison)).toMatch(
      /^pay\.late: \d+ in both, 1 only ours, 0 only SQL\n.*appointment A-0$/
    )
  })

  const differing = (ours: Subjects, sql: Subjects) => compareSubjects(sharedRules(), ours, sql).filter(differs)

  const without = (subjects: Subjects, rule: string, gone: string): Subjects =>
    new Map(subjects).set(rule, new Set([...(subjects.get(rule) ?? [])].filter((subject) => subject !== gone)))
})
