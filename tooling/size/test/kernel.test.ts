import { expect, test } from "vitest"
import { buildEntry } from "../src/buildEntry.ts"
import { gzipBytes, inKilobytes } from "../src/gzipBytes.ts"
import { syntaxFault } from "../src/syntaxFault.ts"

const limit = 60_000

const chunks = await buildEntry("kernel.ts")
const script = chunks.map(({ code }) => code).join("\n")

test("a page gets the kernel with all rules in 60 kB", async () => {
  const [schemas = ""] = (await buildEntry("decodeRow.ts")).map(({ code }) => code)
  const bytes = gzipBytes(script)
  console.info(`kernel ${inKilobytes(bytes)} gzip, of which schemas of ledgers ${inKilobytes(gzipBytes(schemas))}`)
  expect(bytes).toBeLessThanOrEqual(limit)
})

test("the kernel needs no later language than ES2021", () => {
  expect(syntaxFault(script)).toBeUndefined()
})
