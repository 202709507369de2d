import { describe, expect, test } from "vitest"
import { rangeTexts, writtenByFilling, writtenByPasting } from "../src/grid/Grid/ranges.ts"
import type { Range } from "../src/grid/selection.ts"

const columns = ["days", "due"].map(
  (name) => ({ name, label: { zh: name, en: name }, kind: "text", width: 90 }) as const
)

/** A sheet of three rows, whose texts tell their places. */
function sourceWith(range: Range) {
  const sheet = { text: (row: string, column: string) => `${row}${column}`, nextRow: (ahead = 0) => `+${1 + ahead}` }
  return { rows: [{ key: "a" }, { key: "b" }, { key: "c" }], columns, sheet, range }
}

const cell = (row: string, column: string, text: string) => ({ row, column, text })
const first = { top: 0, left: 0, bottom: 0, right: 0 }

describe("a block", () => {
  test("is cut off at the last column, and rows that do not fit are counted", () => {
    const pasted = writtenByPasting(
      sourceWith({ ...first, top: 2, left: 1, bottom: 2, right: 1 }),
      [["1", "2"], ["3"]],
      false
    )
    expect(pasted).toEqual({ written: [cell("c", "due", "1")], to: { row: 2, column: 1 }, left: 1 })
  })

  test("goes on in new rows where the sheet grows, the blank one first", () => {
    const source = sourceWith({ ...first, top: 3, bottom: 3 })
    const grown = { ...source, rows: [...source.rows, { key: "+1" }] }
    const { written, left } = writtenByPasting(grown, [["1"], ["2"], ["3"]], true)
    expect(written.map(({ row }) => row)).toEqual(["+1", "+2", "+3"])
    expect(left).toBe(0)
  })

  test("has no more than 1,000 rows", () => {
    const { written, left } = writtenByPasting(
      sourceWith(first),
      Array.from({ length: 1002 }, () => ["1"]),
      true
    )
    expect([written.length, left]).toEqual([1000, 2])
  })

  test("of one text fills what is selected", () => {
    const { written } = writtenByPasting(sourceWith({ top: 1, left: 0, bottom: 2, right: 1 }), [["7"]], false)
    expect(written).toEqual(["b", "c"].flatMap((row) => ["days", "due"].map((column) => cell(row, column, "7"))))
  })
})

test("filling down writes the first row over the others, and one row takes what stands above it", () => {
  expect(writtenByFilling(sourceWith({ top: 0, left: 0, bottom: 2, right: 0 }))).toEqual([
    cell("b", "days", "adays"),
    cell("c", "days", "adays")
  ])
  expect(writtenByFilling(sourceWith({ top: 2, left: 1, bottom: 2, right: 1 }))).toEqual([cell("c", "due", "bdue")])
  expect(writtenByFilling(sourceWith(first))).toEqual([])
})

test("what is copied is the rectangle of both corners", () => {
  expect(rangeTexts(sourceWith({ top: 0, left: 0, bottom: 1, right: 1 }))).toBe("adays\tadue\r\nbdays\tbdue")
})
