import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterEach, beforeEach, expect, test } from "vitest"

const loading = new URL("../src/loadQuickly.mjs", import.meta.url).href
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wengang-loading-"))
  write("library@1.0.0/first.mjs", 'export { name } from "./second.mjs"')
  write("library@1.0.0/second.mjs", 'export const name = "module by module"')
  write("joined/library.mjs", 'export const name = "joined"')
  write(
    "start.mjs",
    `import { loadQuickly } from ${JSON.stringify(loading)}
loadQuickly(new URL("joined/", import.meta.url))
const { name } = await import("./library@1.0.0/first.mjs")
console.log(name)`
  )
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test("a joined library is loaded in place of its modules", () => {
  list({ "../library@1.0.0/first.mjs": "./library.mjs" })
  expect(start()).toBe("joined")
})

test("another version than the one joined is loaded module by module", () => {
  list({ "../library@0.9.0/first.mjs": "./library.mjs" })
  expect(start()).toBe("module by module")
})

test.each(["", "{", "{}", "null"])("without a list that can be read (%j) all is loaded module by module", (text) => {
  if (text !== "") write("joined/index.json", text)
  expect(start()).toBe("module by module")
})

function list(files: Readonly<Record<string, string>>): void {
  write("joined/index.json", JSON.stringify({ lock: "", files }))
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function start(): string {
  return execFileSync(process.execPath, [join(folder, "start.mjs")], { encoding: "utf8" }).trim()
}
