import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { generateLedgers } from "@wengang/testing/county/GenerateLedgers.ts"
import { writeCsvFolder } from "@wengang/workbook/CsvFolderWriter.ts"
import { beforeAll, describe, expect, test } from "vitest"
import { ended, freshFolder, inJson, start, wengang } from "./commandLine.ts"

const day = "2022-03-09"
let ledgers: string
let imported: string
let judged: { readonly sheets: object; readonly verdicts: string }

const at = (folder: string) => ["--database", `sqlite:${join(folder, "wengang.db")}`]
const verify = (folder: string) => ["verify", "--as-of", day, "--format", "json", ...at(folder)]

/** The rows and verdicts of a database. */
async function contents(folder: string) {
  const { sheets } = await inJson(["status", "--format", "json", ...at(folder)])
  return { sheets, verdicts: JSON.stringify((await inJson(verify(folder))).verdicts) }
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "wengang-interruption-"))
  ledgers = join(folder, "ledgers")
  mkdirSync(ledgers)
  const rows = new Map<LedgerName, Array<Readonly<Record<string, unknown>>>>()
  for (const village of generateLedgers({ persons: 4000, seed: 7, faultShare: 0.05, asOf: day as never })) {
    for (const [ledger, some] of Object.entries(village.ledgers) as ReadonlyArray<
      [LedgerName, ReadonlyArray<object>]
    >) {
      rows.set(ledger, [...(rows.get(ledger) ?? []), ...(some as ReadonlyArray<Readonly<Record<string, unknown>>>)])
    }
  }
  await writeCsvFolder(
    ledgers,
    [...rows].map(([ledger, some]) => ({ ledger, rows: some }))
  )
  imported = join(folder, "imported")
  mkdirSync(imported)
  await inJson(["import", ledgers, "--format", "json", ...at(imported)])
  judged = await contents(copyOfImported(join(folder, "judged")))
}, 120_000)

/** A folder with the ledgers imported and never judged. */
function copyOfImported(folder = freshFolder()): string {
  cpSync(imported, folder, { recursive: true })
  return folder
}

describe("a process that is killed", () => {
  test.each([300, 600, 1000])("%i ms into an import leaves nothing of it", async (milliseconds) => {
    const folder = freshFolder()
    await wengang(["migrate", ...at(folder)])
    const child = start(["import", ledgers, "--format", "json", ...at(folder)])
    setTimeout(() => child.kill("SIGKILL"), milliseconds)
    const { status } = await ended(child)
    const { sheets } = await inJson(["status", "--format", "json", ...at(folder)])
    if (status === null) expect(Object.values(sheets).every((rows) => rows === 0)).toBe(true)
    await inJson(["import", ledgers, "--format", "json", ...at(folder)])
    expect(await contents(folder)).toEqual(judged)
  })

  test.each([300, 600, 900])("%i ms into a run leaves nothing, and the next run is right", async (milliseconds) => {
    const folder = copyOfImported()
    const child = start(verify(folder))
    setTimeout(() => child.kill("SIGKILL"), milliseconds)
    const { status } = await ended(child)
    const { lastRun } = await inJson(["status", "--format", "json", ...at(folder)])
    if (status === null && lastRun === null) {
      const { findings, verdicts } = await inJson(verify(folder))
      expect(findings).toEqual({ opened: verdicts.length, persisting: 0, resolved: 0, reopened: 0 })
    }
    expect(await contents(folder)).toEqual(judged)
  })
}, 120_000)

describe("two at once", () => {
  test("runs: one does it, the other says so and ends with 1; both files stay whole", async () => {
    const folder = copyOfImported()
    const both = await Promise.all(Array.from({ length: 4 }, () => wengang(verify(folder))))
    const done = both.filter(({ status }) => status === 0)
    const refused = both.filter(({ status }) => status === 1)
    expect(done.length + refused.length).toBe(4)
    expect(done.length).toBeGreaterThanOrEqual(1)
    for (const { stderr, stdout } of refused) {
      expect(stdout).toBe("")
      expect(stderr).toContain("另一个核验正在进行")
    }
    expect(await contents(folder)).toEqual(judged)
  })

  test("imports of the same ledgers: the second waits and finds everything in place", async () => {
    const folder = freshFolder()
    await wengang(["migrate", ...at(folder)])
    const both = await Promise.all([0, 1].map(() => inJson(["import", ledgers, "--format", "json", ...at(folder)])))
    const added = both.map(({ sheets }) => sheets.人员.added).sort((a, b) => a - b)
    expect(added[0]).toBe(0)
    expect(added[1]).toBeGreaterThan(3000)
    expect(await contents(folder)).toEqual(judged)
  })
}, 120_000)

test("a full disk ends an import with a sentence and leaves the database as it was", async () => {
  const folder = freshFolder()
  await wengang(["migrate", ...at(folder)])
  const main = fileURLToPath(new URL("../src/main.mjs", import.meta.url))
  // No file may grow beyond 3 MB: what a full disk looks like to one process.
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", `trap "" XFSZ; ulimit -f 3000; exec "$0" "$@"`, process.execPath, main, "import", ledgers, ...at(folder)],
    { encoding: "utf8" }
  )
  expect(status).toBe(1)
  expect(stderr).toMatch(/没有写入|无法写入/)
  expect((await inJson(["import", ledgers, "--format", "json", ...at(folder)])).errors).toEqual([])
  expect(await contents(folder)).toEqual(judged)
}, 120_000)
