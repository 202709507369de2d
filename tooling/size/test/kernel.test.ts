import { buildKernel } from "@wengang/kernel/buildKernel.ts"
import { expect, test } from "vitest"
import { gzipBytes, inKilobytes } from "../src/gzipBytes.ts"
import { syntaxFault } from "../src/syntaxFault.ts"

const limit = 60_000

const script = await buildKernel()

test("a page gets the kernel with all rules and the schemas of ledgers in 60 kB", async () => {
  const bytes = gzipBytes(script)
  const schemas = gzipBytes(await buildKernel("decodeRow.ts"))
  const withWords = gzipBytes(await buildKernel("kernel.ts", []))
  console.info(
    [
      `kernel ${inKilobytes(bytes)} gzip`,
      `schemas and labels of ledgers, with Effect ${inKilobytes(schemas)}`,
      `rules, assembly and parameters ${inKilobytes(bytes - schemas)}`,
      `words of rules, left to cards ${inKilobytes(withWords - bytes)}`
    ].join("\n  ")
  )
  expect(bytes).toBeLessThanOrEqual(limit)
}, 60_000)

test("the kernel needs no later language than ES2021", () => {
  expect(syntaxFault(script)).toBeUndefined()
})
