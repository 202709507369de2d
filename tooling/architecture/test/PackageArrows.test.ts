import { describe, expect, test } from "vitest"
import { arrows, packageArrows, restsOn } from "../src/PackageArrows.ts"
import { checkoutOf } from "./example.ts"

const judge = (path: string, text: string) => packageArrows(checkoutOf({ [path]: text }))

describe("allowed", () => {
  test.each([
    ["packages/storage/src/a.ts", 'import { b } from "@wengang/application/b.ts"'],
    ["packages/storage/src/a.ts", 'import { b } from "@wengang/areas/b.ts"'],
    ["packages/storage/src/x/a.ts", 'import { b } from "../b.ts"'],
    ["packages/storage/test/a.test.ts", 'import { b } from "@wengang/testing/b.ts"'],
    ["packages/storage/test/a.test.ts", 'import { b } from "../src/b.ts"'],
    ["apps/api/src/demonstration.ts", 'import { b } from "@wengang/testing/b.ts"'],
    ["apps/web/src/a.ts", 'import type { AppType } from "@wengang/api/app.ts"'],
    ["apps/web/src/a.ts", 'import { createSignal } from "solid-js"'],
    ["apps/web/build/a.ts", 'import { b } from "@wengang/storage/b.ts"']
  ])("%s: %s", (path, text) => {
    expect(judge(path, text)).toEqual([])
  })
})

describe("refused", () => {
  test.each([
    ["packages/domain/src/a.ts", "@wengang/storage/b.ts", "domain may import no other package."],
    ["packages/contract/src/a.ts", "@wengang/application/b.ts", "contract may import only domain."],
    ["packages/application/src/a.ts", "@wengang/contract/b.ts", "application may import only domain."],
    ["packages/workbook/src/a.ts", "@wengang/areas/b.ts", "workbook may import only domain, application."],
    [
      "packages/storage/src/a.ts",
      "@wengang/testing/b.ts",
      "storage may import only domain, application, areas, loading."
    ],
    [
      "packages/storage/src/a.ts",
      "@wengang/workbook/b.ts",
      "storage may import only domain, application, areas, loading."
    ],
    [
      "apps/verifier/src/a.ts",
      "@wengang/contract/b.ts",
      "verifier may import only domain, application, storage, accounts, workbook, loading."
    ],
    ["apps/web/src/a.ts", "@wengang/storage/b.ts", "web may import only domain, contract."],
    ["apps/web/src/a.ts", "@wengang/api/app.ts", "web may take only types from api, by `import type`."],
    [
      "apps/api/src/a.ts",
      "@wengang/verifier/b.ts",
      "api may import only domain, application, contract, storage, accounts, workbook, testing, loading."
    ],
    ["packages/workbook/src/a.ts", "@wengang/workbook/b.ts", "a package imports its own files by relative paths."],
    [
      "packages/domain/test/a.test.ts",
      "@wengang/testing/b.ts",
      "testing rests on domain, so that the tests of domain cannot rest on testing."
    ],
    [
      "packages/storage/src/a.ts",
      "../../domain/src/b.ts",
      "a relative import stays in its package; other packages are imported by name, @wengang/…."
    ],
    [
      "packages/storage/test/a.ts",
      "../../../apps/api/src/b.ts",
      "a relative import stays in its package; other packages are imported by name, @wengang/…."
    ]
  ])("%s: %s", (path, specifier, why) => {
    expect(judge(path, `import { b } from "${specifier}"`)).toEqual([`${path} imports "${specifier}": ${why}`])
  })

  test("types too", () => {
    expect(judge("packages/domain/src/a.ts", 'import type { B } from "@wengang/storage/b.ts"')).toHaveLength(1)
    expect(judge("packages/domain/src/a.ts", 'type B = import("@wengang/storage/b.ts").B')).toHaveLength(1)
  })

  test("a package that has no arrows yet", () => {
    expect(judge("packages/new/src/a.ts", "")).toEqual([
      "packages/new/src/a.ts lies in a package without arrows: say in tooling/architecture/src/PackageArrows.ts what it may import."
    ])
  })
})

test("the arrows lead in no circle", () => {
  for (const name of Object.keys(arrows)) expect(restsOn(name, name)).toBe(false)
})
