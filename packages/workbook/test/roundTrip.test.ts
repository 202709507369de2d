import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { fromEpochDay } from "@wengang/domain/values/Day.ts"
import { ofDay } from "@wengang/domain/values/Month.ts"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { writeCsvFolder } from "../src/CsvFolderWriter.ts"
import { isMangled, textCell } from "../src/cells/Cell.ts"
import { writeWorkbook } from "../src/WorkbookWriter.ts"
import { unzip } from "./archive.ts"
import { identityNumber } from "./people.ts"
import { gather, scratch } from "./reading.ts"

type Row = Record<string, unknown>

/** Text as it may be stored: trimmed, not empty, no number that a spreadsheet shortened. */
const storedText = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(
      '="a"',
      '="',
      "=1+1",
      "+1",
      "-2",
      "@x",
      "_x000D_",
      "_x005F_",
      'a"b',
      "a,b",
      "1E5",
      "001",
      "a\nb",
      "\t=x"
    )
  )
  .map((text) => text.replace(/[\uFFFE\uFFFF]/g, "").replaceAll("\u0000", ""))
  .filter((text) => text === text.trim() && !isMangled(text.normalize("NFKC")))
  .map((text) => text.replace(/^[\p{Cf}\s]+|[\p{Cf}\s]+$/gu, ""))
  .filter((text) => text !== "")
const storedId = storedText
  .map((text) => text.normalize("NFKC").trim())
  .filter(
    (text) => textCell(text) !== undefined && text === text.normalize("NFKC") && text !== "" && !text.startsWith('="')
  )
const day = fc.integer({ min: -25_000, max: 40_000 }).map(fromEpochDay)

function storedValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "id":
      return storedId
    case "text":
    case "phone":
      return field.kind === "phone" ? fc.constantFrom("13800000000", "0374-1234567") : storedText
    case "idNumber":
      return fc.nat(999).map((serial) => identityNumber(serial))
    case "day":
      return day
    case "month":
      return day.map(ofDay)
    case "yuan":
      return fc.nat(10_000_000_00)
    case "integer":
      return fc.integer()
    case "yesNo":
      return fc.boolean()
    case "area":
      return fc.nat(999).map((village) => `411081105${String(village).padStart(3, "0")}`)
    case "choice":
      return fc.constantFrom(...Object.keys(field.choices ?? {}))
  }
}

function rowOf(ledger: LedgerName): fc.Arbitrary<Row> {
  const fields = Object.entries(ledgerOf(ledger).fields).map(([name, field]) => {
    const value = ledger === "grant" && name === "period" ? fc.constantFrom("2021", "2021-03") : storedValue(field)
    return [name, field.required || field.whenEmpty !== undefined ? value : fc.option(value)] as const
  })
  return fc.record(Object.fromEntries(fields))
}

const book = fc.record(
  Object.fromEntries(ledgerNames.map((name) => [name, fc.array(rowOf(name), { maxLength: 3 })]))
) as fc.Arbitrary<Record<LedgerName, ReadonlyArray<Row>>>

async function readBack(path: string): Promise<Record<string, ReadonlyArray<unknown>>> {
  const { rows, problems, order } = await gather(path)
  expect(problems).toEqual([])
  expect(order).toEqual(ledgerNames)
  const found = ledgerNames.map((name) => {
    const read = rows[name] ?? []
    expect(read.flatMap((row) => row.problems)).toEqual([])
    return [name, read.map((row) => row.values)]
  })
  return Object.fromEntries(found)
}

const written = (of: Record<LedgerName, ReadonlyArray<Row>>) =>
  ledgerNames.map((ledger) => ({ ledger, rows: of[ledger] })).reverse()

describe("what is written reads back to the same rows", () => {
  test("as a workbook", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(book, async (rows) => {
        const path = join(scratch(), "台账.xlsx")
        await writeWorkbook(path, written(rows))
        expect(await readBack(path)).toEqual(rows)
      }),
      { numRuns: 60 }
    )
  })

  test("as a folder of CSV files", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(book, async (rows) => {
        const path = join(scratch(), "台账")
        await writeCsvFolder(path, written(rows))
        expect(await readBack(path)).toEqual(rows)
      }),
      { numRuns: 60 }
    )
  })
})

describe("a written workbook", () => {
  const grant = {
    id: "001",
    personId: "=1+1",
    kind: "transport",
    period: "2021-03",
    amount: 30050,
    appliedOn: "2021-03-09"
  }

  test("has starred headers, text cells and yuan, and no formula", async () => {
    const path = join(scratch(), "台账.xlsx")
    await writeWorkbook(path, [{ ledger: "grant", rows: [grant] }])
    const parts = await unzip(path)
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? ""
    const strings = parts["xl/sharedStrings.xml"] ?? ""
    expect(parts["xl/workbook.xml"]).toContain('name="补贴"')
    expect(sheet).not.toContain("<f>")
    expect(sheet).toContain("<v>300.5</v>")
    for (const text of ["补贴编号*", "申请日期", "=1+1", "交通补贴", "2021-03-09"])
      expect(strings).toContain(`>${text}<`)
    expect(parts["xl/styles.xml"]).toContain('numFmtId="49"')
    expect(parts["xl/styles.xml"]).toContain('numFmtId="2"')
  })

  test("replaces what stood there, and leaves no draft behind", async () => {
    const folder = scratch()
    const path = join(folder, "台账.xlsx")
    await writeWorkbook(path, [{ ledger: "grant", rows: [] }])
    await writeWorkbook(path, [{ ledger: "grant", rows: [grant] }])
    expect(readdirSync(folder)).toEqual(["台账.xlsx"])
    expect((await gather(path)).rows.grant).toHaveLength(1)
  })

  test("is not there at all when its rows fail", async () => {
    const folder = scratch()
    const failing = function* () {
      yield grant
      throw new Error("no more rows")
    }
    await expect(writeWorkbook(join(folder, "台账.xlsx"), [{ ledger: "grant", rows: failing() }])).rejects.toThrow(
      "no more rows"
    )
    await expect(writeCsvFolder(join(folder, "台账"), [{ ledger: "grant", rows: failing() }])).rejects.toThrow(
      "no more rows"
    )
    expect(existsSync(join(folder, "台账.xlsx"))).toBe(false)
    expect(readdirSync(join(folder, "台账"))).toEqual([])
  })
})

test("a written CSV file runs no formula in a spreadsheet", async () => {
  const path = join(scratch(), "台账")
  const rows = ["=1+1", "+1", "-1", "@x", '="a"&b', "王某"].map((headName, at) => ({ id: `H${at}`, headName }))
  await writeCsvFolder(path, [{ ledger: "household", rows }])
  const text = readFileSync(join(path, "户.csv"), "utf8")
  expect(text.startsWith("\uFEFF户编号*,所在村*,户主姓名,")).toBe(true)
  const names = text
    .split("\r\n")
    .slice(1, 7)
    .map((line) => line.split(",")[2])
  expect(names).toEqual(['"=""=1+1"""', '"=""+1"""', '"=""-1"""', '"=""@x"""', '"=""=""""a""""&b"""', "王某"])
})
