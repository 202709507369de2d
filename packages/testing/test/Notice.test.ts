import { openAreaTable } from "@wengang/areas/AreaTable.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { factsOf } from "@wengang/domain/values/IdentityNumber.ts"
import { describe, expect, test } from "vitest"
import { judge } from "../src/judging/judge.ts"
import { suppliedSheets } from "../src/judging/SuppliedSheets.ts"
import { sentences } from "../src/notice/NoticeCase.ts"
import { noticeCases, noticeLedgers } from "../src/notice/NoticeLedgers.ts"
import { counties } from "../src/notice/NoticeVillages.ts"
import { cleanTwin, noticeDay } from "../src/notice/Twin.ts"
import { keysOf } from "./keysOf.ts"
import { danglingReferences, repeatedKeys, undecodable } from "./LedgerChecks.ts"
import { otherChecks } from "./PostAndPolicyChecks.ts"
import { registerChecks } from "./RegisterChecks.ts"

const notice = noticeLedgers()
const twin = cleanTwin()

describe.each([
  ["notice", notice],
  ["twin", twin]
])("the ledgers of the %s", (_name, ledgers) => {
  test("hold 195 households, 158 lifted and 37 monitored, in 5 counties, 10 townships and 20 villages", () => {
    expect(ledgers.household).toHaveLength(195)
    expect(ledgers.household.filter(({ kind }) => kind === "lifted")).toHaveLength(158)
    expect(ledgers.household.filter(({ kind }) => kind === "monitored")).toHaveLength(37)
    for (const [digits, count] of [
      [6, 5],
      [9, 10],
      [12, 20]
    ] as const) {
      expect(new Set(ledgers.household.map(({ area }) => area.slice(0, digits))).size).toBe(count)
    }
  })

  test("decode, resolve their references and repeat no key", () => {
    expect(undecodable(ledgers)).toEqual([])
    expect(danglingReferences(ledgers)).toEqual([])
    expect(repeatedKeys(ledgers)).toEqual([])
  })

  test("name only areas of the national table", () => {
    const table = openAreaTable()
    const areas = [...ledgers.household, ...ledgers.post, ...ledgers.plan, ...ledgers.class, ...ledgers.vacancy].map(
      ({ area }) => area
    )
    const places = ledgers.employment.flatMap(({ place }) => (place === null ? [] : [place]))
    expect([...areas, ...places].filter((code) => table.name(code) === undefined)).toEqual([])
  })

  test("bear valid and unique ID numbers that tell the stated sex and birth date", () => {
    expect(new Set(ledgers.person.map(({ idNumber }) => idNumber.slice(0, 18))).size).toBe(ledgers.person.length)
    for (const person of ledgers.person) {
      const { fault, sex, bornOn } = factsOf(person.idNumber)
      expect({ fault, sex, bornOn }).toEqual({ fault: null, sex: person.sex, bornOn: person.bornOn })
      expect(person.idNumber.slice(0, 6)).toBe(person.id.slice(2, 8))
    }
  })

  test("name nobody: every name is a surname, 某 and at most an ordinal", () => {
    for (const { name } of ledgers.person) expect(name).toMatch(/^.某[某一二三四五六七八九]?$/u)
  })

  test("supply every sheet that a rule may miss in each county", () => {
    const supply = suppliedSheets(ledgers)
    for (const county of Object.values(counties)) {
      for (const sheet of [
        "employment",
        "appointment",
        "attendance",
        "pay",
        "grant",
        "planned",
        "trainee",
        "class"
      ] as const)
        expect(supply.has(sheet, county), `${sheet} of ${county}`).toBe(true)
    }
  })
})

describe("on the notice's day", () => {
  test("every rule of a sentence catches every subject of it", () => {
    const caught = keysOf(judge(notice).verdicts.map(({ rule, subject }) => ({ rule, ...subject })))
    const expected = noticeCases.flatMap(({ rules, subjects }) =>
      rules.flatMap((rule) => subjects.map((subject) => ({ rule, ...subject })))
    )
    expect([...keysOf(expected)].filter((key) => !caught.has(key))).toEqual([])
    expect(new Set(noticeCases.map(({ sentence }) => sentence))).toEqual(new Set(sentences))
  })

  test("nothing but the cases is caught, apart from what follows from them", () => {
    const expected = keysOf(
      noticeCases.flatMap(({ rules, subjects }) => rules.flatMap((rule) => subjects.map((one) => ({ rule, ...one }))))
    )
    const others = judge(notice).verdicts.filter(
      ({ rule, subject }) => !expected.has(`${rule} ${subject.kind} ${subject.id}`)
    )
    expect(others.map(({ rule, subject }) => `${rule} ${subject.id}`).sort()).toEqual([
      // The transport grants of 长葛 that were approved and never paid.
      "grant.unpaid S-411082110012-002-3-transport",
      "grant.unpaid S-411082110012-003-3-transport",
      "grant.unpaid S-411082110012-005-2-transport",
      // The assistant whom the sign-in sheet does not know is paid all the same.
      "pay.without-attendance A-411082110012-001-1"
    ])
  })

  test("no rule has anything to say of the twin", () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(28)
    expect(judge(twin).verdicts.map(({ rule, subject }) => `${rule} ${subject.id}`)).toEqual([])
  })

  test("every rule can be judged on the twin, and judges somebody", () => {
    // Inspections and cases are not kept yet.
    const asked = catalogue.filter(({ view }) => view !== "inspection" && view !== "case").map(({ id }) => id)
    const coverage = judge(twin).coverage
    expect(coverage.filter(({ judged, rule }) => judged === 0 && asked.includes(rule))).toEqual([])
    expect(coverage.filter(({ notEvaluable }) => notEvaluable > 0)).toEqual([])
  })

  test.each(Object.entries({ ...registerChecks, ...otherChecks }))("the twin satisfies %s", (_rule, check) => {
    expect(check(twin, noticeDay)).toEqual([])
  })

  test("the ledgers are the same whenever they are made", () => {
    expect(noticeLedgers()).toEqual(notice)
    expect(cleanTwin()).toEqual(twin)
  })

  test("the training allowance of 长葛 went to 11 persons, 2,370 yuan in all", () => {
    const paid = notice.grant.filter(
      ({ kind, personId }) => kind === "trainingAllowance" && personId.startsWith("P-411082")
    )
    expect(paid).toHaveLength(11)
    expect(paid.reduce((sum, { amount }) => sum + amount, 0)).toBe(237_000)
  })
})
