import { mkdirSync } from "node:fs"
import { Random } from "@wengang/testing/synthetic/Random.ts"
import { plant } from "./planting/plant.ts"
import type { Sheet } from "./Sheet.ts"
import { sheets } from "./Sheets.ts"
import { mendPeriod } from "./scrambling/mendPeriod.ts"
import { spreadVillages } from "./scrambling/spreadVillages.ts"
import { type Stock, shiftedCopy, strangeCell } from "./scrambling/strangeCell.ts"
import { Table } from "./scrambling/Table.ts"

export interface Scrambling {
  readonly from: string
  readonly to: string
  readonly seed: number
  /** The share of rows that are touched. */
  readonly share: number
  /** The days judged: dates move near the bounds as of these. */
  readonly judged: ReadonlyArray<string>
}

/** Two villages of counties that the generated ledgers may not reach: where little was supplied. */
const otherVillages = ["411081001001", "411003001001", "411002001001"]

/** Sheets to whose rows no other row refers. */
const loose = new Set(["就业", "考勤", "工资", "补贴", "计划名单", "学员", "经营主体", "推荐", "比对名单"])
/** Sheets whose cells hang together: planted, never touched. */
const fixed = new Set(["参数"])
/** Small sheets on which much depends: more of their rows are touched. */
const telling = new Set(["岗位", "培训班", "培训计划", "岗位储备"])

/** Makes messy ledgers of clean ones: every row still goes in, but rules have more to look at. */
export function scramble({ from, to, seed, share, judged }: Scrambling): void {
  mkdirSync(to, { recursive: true })
  const random = new Random(seed)
  const tables = new Map(sheets.map((sheet) => [sheet.name, Table.read(from, sheet)]))
  spreadVillages(tables)
  plant({ ledgers: tables, random, judged })
  const keys = new Map([...tables].map(([name, table]) => [name, table.column(({ need }) => need === "key")]))
  const persons = tables.get("人员")
  const stock: Stock = {
    judged,
    villages: [...otherVillages, ...new Set(tables.get("户")?.column(({ label }) => label === "所在村"))],
    keysOf: (name) => keys.get(name) ?? [],
    idNumbers: persons?.column(({ label }) => label === "证件号码") ?? [],
    phones: persons?.column(({ label }) => label === "联系电话") ?? []
  }
  for (const table of tables.values()) {
    if (!fixed.has(table.sheet.name))
      touchRows(table, telling.has(table.sheet.name) ? Math.min(1, share * 4) : share, stock, random)
    dropCounties(table, random)
    table.write(to)
  }
}

function touchRows(table: Table, share: number, stock: Stock, random: Random): void {
  const taken = new Set(table.rows.map((row) => table.keyOf(row.split(","))))
  const rows: Array<string> = []
  for (const row of table.rows) {
    if (!random.chance(share)) {
      rows.push(row)
      continue
    }
    if (loose.has(table.sheet.name) && random.chance(0.12)) continue
    const cells = row.split(",")
    const copied = random.chance(0.2)
    const change = copied ? copyOf : changedRow
    const changed = mendPeriod(change(cells, table.sheet, stock, random), table.sheet)
    const free = table.keyOf(changed) === table.keyOf(cells) || !taken.has(table.keyOf(changed))
    if (copied || !free) rows.push(row)
    if (!free) continue
    taken.add(table.keyOf(changed))
    if (!(copied && table.keyOf(changed) === table.keyOf(cells))) rows.push(changed.join(","))
  }
  table.rows = rows
}

/** One to three cells of a row changed, never its own number. */
function changedRow(cells: ReadonlyArray<string>, sheet: Sheet, stock: Stock, random: Random): ReadonlyArray<string> {
  const changed = [...cells]
  const open = sheet.columns.flatMap(({ need, form }, at) =>
    need === "key" && (form.kind === "text" || form.kind === "creditCode") ? [] : [at]
  )
  for (let left = random.between(1, 3); left > 0; left--) {
    const at = random.pick(open)
    const column = sheet.columns[at]
    if (column !== undefined) changed[at] = strangeCell(changed[at] ?? "", column, stock, random)
  }
  return changed
}

/** A row beside the given one: the same person's second job, post, grant or class. */
function copyOf(cells: ReadonlyArray<string>, sheet: Sheet, stock: Stock, random: Random): ReadonlyArray<string> {
  const keys = sheet.columns.filter(({ need }) => need === "key")
  const moved = random.pick(keys)
  return sheet.columns.map((column, at) => {
    const value = cells[at] ?? ""
    if (column !== moved) return shiftedCopy(value, column, random)
    if (column.form.kind === "creditCode") return `${value.slice(0, 16)}${random.between(10, 99)}`
    return column.form.kind === "text" ? `${value}-2` : strangeCell(value, column, stock, random)
  })
}

/** Now and then a county loses all rows of a sheet: its rules are then not evaluable there. */
function dropCounties(table: Table, random: Random): void {
  if (!loose.has(table.sheet.name)) return
  const counties = [...new Set(table.rows.map(countyOf))].sort()
  const dropped = new Set(counties.filter((county) => county !== "" && counties.length > 3 && random.chance(0.08)))
  table.rows = table.rows.filter((row) => !dropped.has(countyOf(row)))
}

/** The county that the numbers in a generated row name. */
function countyOf(row: string): string {
  return /-(\d{6})\d{6}-/.exec(row)?.[1] ?? ""
}
