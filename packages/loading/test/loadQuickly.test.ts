import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { stateOf } from "../src/joinedFiles.mjs"

const loading = new URL("../src/loadQuickly.mjs", import.meta.url).href
const starting = `import { loadQuickly } from ${JSON.stringify(loading)}
loadQuickly([new URL("joined/", import.meta.url)])
const { name } = await import("./library@1.0.0/first.mjs")
console.log(name)`
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wengang-loading-"))
  write("library@1.0.0/first.mjs", 'export { name } from "./second.mjs"')
  write("library@1.0.0/second.mjs", 'export const name = "module by module"')
  write("joined/library.mjs", 'export const name = "joined"')
  write("start.mjs", starting)
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

test("a program is loaded as it was joined until one of its sources is written to, moved, or gone", () => {
  const first = join(folder, "library@1.0.0/first.mjs")
  const second = join(folder, "library@1.0.0/second.mjs")
  const states = { "../library@1.0.0/first.mjs": stateOf(first), "../library@1.0.0/second.mjs": stateOf(second) }
  list({ "../library@1.0.0/first.mjs": "./library.mjs" }, states)
  expect(start()).toBe("joined")
  utimesSync(second, new Date(0), new Date(0))
  expect(start()).toBe("module by module")
  list({ "../library@1.0.0/first.mjs": "./library.mjs" }, { ...states, "../library@1.0.0/gone.mjs": "1:1" })
  expect(start()).toBe("module by module")
})

test("a program keeps to what it is: TypeScript by its name is not stripped once it is joined", () => {
  write("library@1.0.0/first.ts", 'export const name: string = "module by module"')
  write("start.mjs", starting.replace("first.mjs", "first.ts"))
  expect(start()).toBe("module by module")
  list({ "../library@1.0.0/first.ts": "./library.mjs" })
  expect(start()).toBe("joined")
})

function list(files: Readonly<Record<string, string>>, sources: Readonly<Record<string, string>> = {}): void {
  write("joined/index.json", JSON.stringify({ lock: "", files, sources }))
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function start(): string {
  return execFileSync(process.execPath, [join(folder, "start.mjs")], { encoding: "utf8" }).trim()
}
