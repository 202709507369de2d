import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { rowsByHousehold } from "@wengang/testing/judging/rowsByHousehold.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { spoiltLedgers } from "@wengang/testing/spoilt/SpoiltLedgers.ts"
import { area } from "@wengang/testing/synthetic/Literals.ts"
import { afterAll, expect, test } from "vitest"
import { buildKernel } from "../src/buildKernel.ts"
import { judgeEach, type Kernel, type Task } from "../src/judgeEach.ts"
import * as source from "../src/kernel.ts"

const folder = mkdtempSync(join(tmpdir(), "wengang-kernel-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function builtKernel(): Promise<Kernel> {
  const path = join(folder, "kernel.mjs")
  writeFileSync(path, await buildKernel())
  return await import(/* @vite-ignore */ pathToFileURL(path).href)
}

test.each([1, 2, 3])(
  "the built kernel says what the source says, byte for byte (seed %i)",
  async (seed) => {
    const ledgers = spoiltLedgers(1000, seed)
    const county = area(ledgers.household[0]?.area.slice(0, 6) ?? "")
    const task: Task = { households: rowsByHousehold(ledgers), asOf: noticeDay, county, sheets: ledgerNames }
    const judged = judgeEach(source, task)
    expect(judged.filter((text) => text.includes('"message"')).length).toBeGreaterThan(150)
    expect(judgeEach(await builtKernel(), task)).toEqual(judged)
  },
  60_000
)
