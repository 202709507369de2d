import type * as Field from "@wengang/domain/ledgers/Field.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { describe, expect, test } from "vitest"
import { type Cell, textCell } from "../src/cells/Cell.ts"
import { CellFault } from "../src/cells/CellFault.ts"
import { decodeCell } from "../src/cells/decodeCell.ts"
import { resolveArea } from "./reading.ts"

/** A cell as a table of cases names it: text, a number, a boolean, or any other cell itself. */
export type Written = string | number | boolean | Cell

/** A cell under a date format. */
export const dated = (text: string, shows: "year" | "month" | "day" = "day"): Cell => ({
  kind: "date",
  day: text as Day,
  shows
})

/** Excel's 29 February 1900. */
export const noDay: Cell = { kind: "date", day: null, shows: "day" }

/** What a table expects of a bad cell. */
export const fault = (code: string) => ({ fault: code })

/** The cell that a reader of files would give. */
export function cellOf(written: Written): Cell {
  if (typeof written === "number") return { kind: "number", value: written }
  if (typeof written === "boolean") return { kind: "boolean", value: written }
  if (typeof written !== "string") return written
  const cell = textCell(written)
  if (cell === undefined) throw new Error("an empty cell is not decoded")
  return cell
}

/** Tests each cell of a column against its stored value or the code of its fault. */
export function table(name: string, field: Field.Field, rows: ReadonlyArray<readonly [Written, unknown]>): void {
  describe(name, () => {
    test.each(rows.map(([written, expected]) => ({ written, expected })))("$written → $expected", (row) => {
      expect(decoded(row.written, field)).toEqual(row.expected)
    })
  })
}

function decoded(written: Written, field: Field.Field): unknown {
  const value = decodeCell(cellOf(written), field, resolveArea)
  if (!(value instanceof CellFault)) return value
  expect(value.reason.zh).not.toBe("")
  expect(value.reason.en).not.toBe("")
  return fault(value.code)
}
