import { expect, test } from "vitest"
import type { Check } from "../src/Check.ts"
import { readCheckout } from "../src/Checkout.ts"
import { defaultExports } from "../src/DefaultExports.ts"
import { domainPurity } from "../src/DomainPurity.ts"
import { fileCycles } from "../src/FileCycles.ts"
import { fileLength } from "../src/FileLength.ts"
import { fileNames } from "../src/FileNames.ts"
import { folderOrder } from "../src/FolderOrder.ts"
import { packageArrows } from "../src/PackageArrows.ts"
import { ruleFiles } from "../src/RuleFiles.ts"

const checkout = readCheckout()

const checks: Readonly<Record<string, Check>> = {
  "imports between packages follow the arrows": packageArrows,
  "the domain imports nothing but effect and itself": domainPurity,
  "a folder of the domain imports only folders above it": folderOrder,
  "no file imports itself through others": fileCycles,
  "names say what is inside": fileNames,
  "everything is exported by name": defaultExports,
  "files of packages have 300 lines at most": fileLength,
  "rules stand in files of their id, in the catalogue, with a test": ruleFiles
}

test("the checkout was read", () => {
  expect(checkout.sources.length).toBeGreaterThan(200)
  expect(checkout.sources.flatMap(({ rules }) => rules).length).toBeGreaterThan(20)
})

test.each(Object.entries(checks))("%s", (_, check) => {
  expect(check(checkout).join("\n")).toBe("")
})
