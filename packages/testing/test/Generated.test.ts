import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import { describe, expect, test } from "vitest"
import { generateLedgers } from "../src/county/GenerateLedgers.ts"
import type { Planted } from "../src/county/PersonFault.ts"
import { personFaults } from "../src/county/PersonFaults.ts"
import { judge } from "../src/judging/judge.ts"
import { noticeDay } from "../src/notice/Twin.ts"
import { append, emptyLedgers } from "../src/synthetic/Ledgers.ts"
import { day } from "../src/synthetic/Literals.ts"
import { keysOf } from "./keysOf.ts"
import { danglingReferences, repeatedKeys, undecodable } from "./LedgerChecks.ts"

function generate(persons: number, faultShare: number, seed = 7, asOf = noticeDay) {
  const ledgers = emptyLedgers()
  const planted: Array<Planted> = []
  for (const made of generateLedgers({ persons, seed, faultShare, asOf })) {
    append(ledgers, made.ledgers)
    planted.push(...made.planted)
  }
  return { ledgers, planted }
}

describe("generated ledgers", () => {
  test("decode, resolve their references and repeat no key", () => {
    const { ledgers } = generate(20_000, 0.05)
    expect(undecodable(ledgers)).toEqual([])
    expect(danglingReferences(ledgers)).toEqual([])
    expect(repeatedKeys(ledgers)).toEqual([])
  })

  test("hold as many persons as asked, about 3.7 other rows a person, and faults in one of twenty", () => {
    const { ledgers, planted } = generate(10_000, 0.05)
    const rows = Object.values(ledgers).reduce((sum, { length }) => sum + length, 0)
    expect(ledgers.person).toHaveLength(10_000)
    expect(rows / 10_000 - 1).toBeCloseTo(3.7, 0)
    expect(planted.length / 10_000).toBeCloseTo(0.05, 2)
  })

  test("are equal for equal seeds and differ for others", () => {
    expect(generate(2_000, 0.05, 3)).toEqual(generate(2_000, 0.05, 3))
    expect(generate(2_000, 0.05, 3)).not.toEqual(generate(2_000, 0.05, 4))
  })

  test.each(["2022-03-09", "2022-05-20", "2024-02-29", "2024-12-31"])("without faults are in order on %s", (text) => {
    const { ledgers } = generate(6_000, 0, 11, day(text))
    const caught = judge(ledgers, { asOf: day(text) }).verdicts.map(({ rule, subject }) => `${rule} ${subject.id}`)
    expect(caught).toEqual([])
  })

  test("have every kind of fault, each caught by its rule", () => {
    const { ledgers, planted } = generate(60_000, 0.05)
    const kinds = new Set(planted.map(({ rule }) => rule))
    expect(personFaults.map(({ rule }) => rule).filter((rule) => !kinds.has(rule))).toEqual([])
    const caught = keysOf(judge(ledgers).verdicts.map(({ rule, subject }) => ({ rule, ...subject })))
    const known = planted.filter(({ rule }) => ruleOf(rule) !== undefined)
    expect([...keysOf(known)].filter((key) => !caught.has(key))).toEqual([])
  }, 60_000)
})
