import { expect, test } from "vitest"
import { builtScripts, firstLoad } from "../src/BuiltPage.ts"
import { gzipBytes, inKilobytes } from "../src/gzipBytes.ts"
import { syntaxFault } from "../src/syntaxFault.ts"

const limit = 100_000
const kernelLimit = 60_000
/** What only a rule that judges says; names of rules are known elsewhere too. */
const ofAVerdict = "该月未全月在岗"

test("the first load of the page stays under 100 kB", () => {
  const scripts = firstLoad()
  const bytes = scripts.reduce((sum, { text }) => sum + gzipBytes(text), 0)
  console.info(`first load ${inKilobytes(bytes)} gzip in ${scripts.length} script(s)`)
  expect(scripts.length).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(limit)
})

test("what judges in the page is one script under 60 kB, fetched once somebody writes", () => {
  const kernels = builtScripts().filter(({ text }) => text.includes(ofAVerdict))
  const bytes = kernels.reduce((sum, { text }) => sum + gzipBytes(text), 0)
  console.info(`kernel of the page ${inKilobytes(bytes)} gzip`)
  expect(kernels.map(({ path }) => path)).toEqual([expect.stringMatching(/^assets\/kernel-.*\.js$/)])
  expect(bytes).toBeLessThan(kernelLimit)
  const first = new Set(firstLoad().map(({ path }) => path))
  expect(kernels.filter(({ path }) => first.has(path))).toEqual([])
})

test.each(builtScripts().map(({ path, text }) => [path, text] as const))(
  "%s needs no later language than ES2021",
  (_, text) => {
    expect(syntaxFault(text)).toBeUndefined()
  }
)
