import { describe, expect, test } from "vitest"
import { domainPurity } from "../src/DomainPurity.ts"
import { folderOrder } from "../src/FolderOrder.ts"
import { checkoutOf } from "./example.ts"

describe("purity", () => {
  test.each([
    ["packages/domain/src/values/a.ts", "effect"],
    ["packages/domain/src/values/a.ts", "effect/Schema"],
    ["packages/domain/src/values/a.ts", "./b.ts"],
    ["packages/domain/test/a.test.ts", "vitest"],
    ["packages/storage/src/a.ts", "node:fs"]
  ])("%s may import %s", (path, specifier) => {
    expect(domainPurity(checkoutOf({ [path]: `import "${specifier}"` }))).toEqual([])
  })

  test.each([
    ["packages/domain/src/values/a.ts", "node:fs", "effect"],
    ["packages/domain/src/values/a.ts", "effective", "effect"],
    ["packages/domain/src/values/a.ts", "fast-check", "effect"],
    ["packages/domain/test/a.test.ts", "node:path", "effect, vitest, fast-check"]
  ])("%s may not import %s", (path, specifier, allowed) => {
    expect(domainPurity(checkoutOf({ [path]: `import "${specifier}"` }))).toEqual([
      `${path} imports "${specifier}": the domain may import no library but ${allowed}.`
    ])
  })
})

describe("order of folders", () => {
  const judge = (path: string, specifier: string) => {
    const found = folderOrder(checkoutOf({ [`packages/domain/src/${path}`]: `import "${specifier}"` }))
    return found.join("\n")
  }

  test.each([
    ["rules/pay/a.ts", "../../values/b.ts"],
    ["rules/pay/a.ts", "../grant/b.ts"],
    ["rules/pay/a.ts", "../../dossiers/b.ts"],
    ["assess.ts", "./findings/Coverage.ts"],
    ["findings/explain.ts", "../assess.ts"],
    ["findings/explain.ts", "./Suspicion.ts"]
  ])("%s may import %s", (path, specifier) => {
    expect(judge(path, specifier)).toBe("")
  })

  test.each([
    ["values/a.ts", "../ledgers/b.ts", "values stands above ledgers"],
    ["ledgers/a.ts", "../rules/b.ts", "ledgers stands above rules"],
    ["policies/known/a.ts", "../../rules/b.ts", "policies stands above rules"],
    ["rules/a.ts", "../findings/b.ts", "rules stands above findings"],
    ["findings/a.ts", "../assess.ts", "findings stands above assess.ts"],
    ["findings/a.ts", "./explain.ts", "findings stands above findings/explain.ts"],
    ["assess.ts", "./findings/explain.ts", "assess.ts stands above findings/explain.ts"]
  ])("%s may not import %s", (path, specifier, why) => {
    expect(judge(path, specifier)).toBe(
      `packages/domain/src/${path} imports "${specifier}": in the domain ${why} and may not import it.`
    )
  })

  test("a new folder needs a place", () => {
    expect(judge("valuesOfAll/a.ts", "effect")).toContain("give it a place in the order")
  })
})
