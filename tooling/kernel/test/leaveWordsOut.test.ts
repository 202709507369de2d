import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { moments } from "@wengang/domain/rules/asked/moments.ts"
import { statements } from "@wengang/domain/rules/asked/statements.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { withoutWords } from "@wengang/web/build/leaveWordsOut.ts"
import { expect, test } from "vitest"
import { buildKernel } from "../src/buildKernel.ts"

const built = await buildKernel()
const whole = await buildKernel("kernel.ts", [])

const path = fileURLToPath(import.meta.resolve("@wengang/domain/rules/pay/pay.late.ts"))
const source = readFileSync(path, "utf8")
const left = withoutWords(path, source)

test("titles, words, basis and sources go, and everything else stays in its place", () => {
  for (const gone of ["title:", "basis:", "words:", "unit:", "source:", "documents.notice", "工资发放不及时"]) {
    expect(source).toContain(gone)
    expect(left).not.toContain(gone)
  }
  for (const kept of ['id: "pay.late"', "national: 31", "check({ id, pay }, inquiry", "late.map((", "noPaidOn"]) {
    expect(left.indexOf(kept)).toBe(source.indexOf(kept))
  }
  expect(left).toHaveLength(source.length)
})

test("a declaration is known by its function, however it stands", () => {
  const words = (code: string) => withoutWords("a.ts", code).replace(/\s+/g, " ")
  expect(words("export const 甲 = rule({ id: '乙', title: { zh: '丙', en: 'c' }, words: f(1) })")).toBe(
    "export const 甲 = rule({ id: '乙', })"
  )
  expect(words("const p = { days: count({ name: 'days', unit: '天' , national: 1 }) } as const")).toBe(
    "const p = { days: count({ name: 'days', national: 1 }) } as const"
  )
  expect(words("const other = fail({ title: 1, words: 2 }, rule)")).toBe(
    "const other = fail({ title: 1, words: 2 }, rule)"
  )
  expect(() => words("const = 1")).toThrow("a.ts")
})

test("a question keeps all but the name of its words", () => {
  const asked = "if (a || !inquiry.isMore('paid', inquiry.is('b', c) ? 'd' : e, 1, 'f')) g('h', inquiry)"
  expect(withoutWords("a.ts", asked)).toBe(
    "if (a || !inquiry.isMore(0     , inquiry.is(0  , c) ? 'd' : e, 1, 'f')) g('h', inquiry)"
  )
  expect(left).toContain("inquiry.isAny(0")
})

test("the kernel for a page has none of the words in which traces tell what was asked", () => {
  for (const { no } of [statements.regularJob, statements.grantAsked]) expect(built.includes(no.zh)).toBe(false)
  expect(built.includes(moments.nearRetirement.zh)).toBe(false)
  expect(built.includes("regularJob")).toBe(false)
})

test("the kernel for a page has the rules without their words", () => {
  for (const { id, title, words, basis } of catalogue) {
    expect(built).toContain(id)
    const texts = [
      title.zh,
      words.condition.zh,
      words.why.zh,
      words.toDo.en,
      words.fails.en,
      ...basis.map((one) => one.demands)
    ]
    // A short title may be part of a message.
    for (const text of texts.filter(({ length }) => length > 14)) {
      expect(whole, `${id}: ${text}`).toContain(text)
      expect(built, `${id}: ${text}`).not.toContain(text)
    }
  }
})
