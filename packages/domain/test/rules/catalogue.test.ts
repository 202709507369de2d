import { describe, expect, test } from "vitest"
import { remedies } from "../../src/rectification/remedies.ts"
import { catalogue, type RuleId, ruleOf } from "../../src/rules/catalogue.ts"
import { categories, severities } from "../../src/rules/Rule.ts"
import { views } from "../../src/rules/View.ts"
import type { Sentence } from "../../src/values/Sentence.ts"

/* A rule's file bears its id, which holds a dot; what rules share does not. */
const files = Object.keys(import.meta.glob("../../src/rules/*/*.*.ts"))
const tests = Object.keys(import.meta.glob("./*.*.test.ts"))

const roomOf: Readonly<Record<string, string>> = {
  ledger: "employment",
  plan: "training",
  class: "training",
  vacancy: "reserve",
  inspection: "rectification",
  case: "rectification"
}
const rooms = ["register", "employment", "post", "attendance", "pay", "grant", "training", "reserve", "rectification"]
const chinese = /[一-鿿]/

function placeholdersOf({ zh, en }: Sentence): ReadonlyArray<string> {
  return [...`${zh} ${en}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "")
}

test("every file is a rule of the catalogue, and every rule a file", () => {
  const named = files.map((path) => path.slice(path.lastIndexOf("/") + 1, -".ts".length))
  expect(named.sort()).toEqual(catalogue.map(({ id }) => id))
})

test("ids are told apart, in order, and looked up", () => {
  const ids = catalogue.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
  for (const rule of catalogue) expect(ruleOf(rule.id)).toBe(rule)
  expect(ruleOf("no.such-rule")).toBeUndefined()
})

test("titles are told apart in both languages", () => {
  expect(new Set(catalogue.map(({ title }) => title.zh)).size).toBe(catalogue.length)
  expect(new Set(catalogue.map(({ title }) => title.en)).size).toBe(catalogue.length)
})

test("each remedy belongs to a rule", () => {
  expect(Object.keys(remedies).sort()).toEqual(catalogue.map(({ id }) => id))
})

describe.each(catalogue.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("lives in the room of what it is about", () => {
    const room = rooms.find((name) => files.includes(`../../src/rules/${name}/${id}.ts`))
    expect(room).toBeDefined()
    const topic = id.slice(0, id.indexOf("."))
    if (topic !== "person" && topic !== "household" && topic !== "area") expect(room).toBe(roomOf[topic] ?? topic)
  })

  test("has a table of its outcomes", () => {
    expect(tests).toContain(`./${id}.test.ts`)
  })

  test("has an identity", () => {
    expect(id).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/)
    expect(severities).toContain(rule.severity)
    expect(categories).toContain(rule.category)
    expect(Object.keys(views)).toContain(rule.view)
    expect(rule.title.zh).toMatch(chinese)
  })

  test("rests on documents", () => {
    expect(rule.basis.length).toBeGreaterThan(0)
    for (const { title, demands } of rule.basis) {
      expect(title).toMatch(/\S/)
      expect(demands).toMatch(chinese)
    }
  })

  test("declares each parameter under its name, with a source", () => {
    for (const [key, declared] of Object.entries(rule.parameters)) {
      expect(declared.name).toBe(key)
      expect(declared.title.zh).toMatch(chinese)
      expect(declared.title.en).toMatch(/\S/)
      expect(declared.source.title).toMatch(/\S/)
      if (declared.national === null) expect(declared.optional).toBe(true)
      if (declared.kind === "choice") expect(Object.keys(declared.choices ?? {})).toContain(declared.national)
      if (declared.kind === "choices") {
        for (const choice of String(declared.national).split(",")) {
          expect(Object.keys(declared.choices ?? {})).toContain(choice)
        }
      }
    }
  })

  test("says its words in both languages, with its own parameters only", () => {
    for (const sentence of [rule.title, ...Object.values(rule.words)]) {
      expect(sentence.zh).toMatch(chinese)
      expect(sentence.en).toMatch(/\S/)
      expect(sentence.en).not.toMatch(/[一-鿿]/)
      for (const name of placeholdersOf(sentence)) expect(Object.keys(rule.parameters)).toContain(name)
    }
  })

  test("states each number that it asks for in its condition", () => {
    const { zh, en } = rule.words.condition
    for (const { name, kind } of Object.values(rule.parameters)) {
      if (kind === "choice" || kind === "choices") continue
      expect(zh).toContain(`{${name}}`)
      expect(en).toContain(`{${name}}`)
    }
  })

  test("has a remedy", () => {
    const remedy = remedies[id as RuleId]
    for (const { zh, en } of [remedy.measure, remedy.evidence]) {
      expect(zh).toMatch(chinese)
      expect(en).toMatch(/\S/)
    }
    expect(remedy.workingDays).toBeGreaterThan(0)
  })
})
