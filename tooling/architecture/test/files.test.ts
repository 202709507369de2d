import { describe, expect, test } from "vitest"
import { defaultExports } from "../src/DefaultExports.ts"
import { fileCycles } from "../src/FileCycles.ts"
import { fileLength } from "../src/FileLength.ts"
import { fileNames } from "../src/FileNames.ts"
import { checkoutOf } from "./example.ts"

describe("circles of files", () => {
  test("found, once each, also through types and package names", () => {
    const found = fileCycles(
      checkoutOf({
        "packages/domain/src/a.ts": 'import "./b.ts"',
        "packages/domain/src/b.ts": 'import type { C } from "./x/c.ts"',
        "packages/domain/src/x/c.ts": 'import "@wengang/domain/a.ts"',
        "packages/domain/src/self.ts": 'import "./self.ts"'
      })
    )
    expect(found).toEqual([
      "These files import each other in a circle: packages/domain/src/a.ts → packages/domain/src/b.ts → packages/domain/src/x/c.ts → packages/domain/src/a.ts.",
      "These files import each other in a circle: packages/domain/src/self.ts → packages/domain/src/self.ts."
    ])
  })

  test("two ways to one file are no circle", () => {
    const files = {
      "packages/a/src/a.ts": 'import "./b.ts"\nimport "./c.ts"',
      "packages/a/src/b.ts": 'import "./c.ts"'
    }
    expect(fileCycles(checkoutOf({ ...files, "packages/a/src/c.ts": "" }))).toEqual([])
  })
})

describe("names", () => {
  test.each([
    "utils.ts",
    "Helpers.ts",
    "common/a.ts",
    "misc.css",
    "shared/a.ts",
    "lib/a.ts",
    "types.d.ts",
    "constants.test.ts"
  ])("%s is refused", (name) => {
    const path = `packages/domain/src/${name}`
    expect(fileNames(checkoutOf({ [path]: "" }))[0]).toContain(`${path}: the name`)
  })

  test.each(["library.ts", "SharedStrings.ts", "typesetting/a.ts"])("%s is allowed", (name) => {
    expect(fileNames(checkoutOf({ [`packages/domain/src/${name}`]: "" }))).toEqual([])
  })
})

describe("default exports", () => {
  test.each(["export default 1", "const a = 1\nexport { a as default }", 'export { default } from "./b.ts"'])(
    "%s is refused",
    (text) => {
      expect(defaultExports(checkoutOf({ "packages/a/src/a.ts": text }))).toEqual([
        "packages/a/src/a.ts has a default export: export it by name, so that it has one name everywhere."
      ])
    }
  )

  test("tools may have theirs", () => {
    expect(defaultExports(checkoutOf({ "apps/web/vite.config.ts": "export default {}" }))).toEqual([])
  })

  test("importing one is another matter", () => {
    expect(defaultExports(checkoutOf({ "apps/api/src/a.ts": 'import { default as b } from "b"' }))).toEqual([])
  })
})

describe("length", () => {
  const of = (lines: number) => "//\n".repeat(lines)

  test("300 lines are enough", () => {
    expect(fileLength(checkoutOf({ "packages/a/src/a.ts": of(300), "packages/a/test/a.ts": of(400) }))).toEqual([])
    expect(fileLength(checkoutOf({ "packages/a/src/a.ts": of(301) }))).toEqual([
      "packages/a/src/a.ts has 301 lines, more than 300: divide it by concepts."
    ])
  })
})
