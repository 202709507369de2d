import { expect, test } from "vitest"
import { builtScripts, firstLoad } from "../src/BuiltPage.ts"
import { gzipBytes, inKilobytes } from "../src/gzipBytes.ts"
import { syntaxFault } from "../src/syntaxFault.ts"

const limit = 100_000

test("the first load of the page stays under 100 kB", () => {
  const scripts = firstLoad()
  const bytes = scripts.reduce((sum, { text }) => sum + gzipBytes(text), 0)
  console.info(`first load ${inKilobytes(bytes)} gzip in ${scripts.length} script(s)`)
  expect(scripts.length).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(limit)
})

test.each(builtScripts().map(({ path, text }) => [path, text] as const))(
  "%s needs no later language than ES2021",
  (_, text) => {
    expect(syntaxFault(text)).toBeUndefined()
  }
)
