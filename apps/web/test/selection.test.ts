import fc from "fast-check"
import { expect, test } from "vitest"
import { at, moved, rangeOf, type Selection, type Stroke, sizeOf } from "../src/grid/selection.ts"

const extent = { rows: 200, columns: 4, page: 20 }
const plain = (key: string): Stroke => ({ key, shift: false, control: false })
const shift = (key: string): Stroke => ({ key, shift: true, control: false })
const control = (key: string): Stroke => ({ key, shift: false, control: true })

function follow(from: Selection, strokes: ReadonlyArray<Stroke>): Selection {
  return strokes.reduce((selection, stroke) => moved(selection, stroke, extent) ?? selection, from)
}

const keys = [
  ...["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "PageDown", "PageUp", "Home", "End"],
  ...["Tab", "Enter", "a"]
]
const stroke = fc.record({ key: fc.constantFrom(...keys), shift: fc.boolean(), control: fc.boolean() })

test("no sequence of keys leads out of the sheet", () => {
  fc.assert(
    fc.property(
      fc.array(stroke),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      (strokes, rows, columns) => {
        let selection = at(0, 0)
        for (const one of strokes) selection = moved(selection, one, { rows, columns, page: 3 }) ?? selection
        for (const { row, column } of [selection.at, selection.to]) {
          expect(row >= 0 && row < rows && column >= 0 && column < columns).toBe(true)
        }
      }
    )
  )
})

test("Enter goes back under the cell where a run of Tab began", () => {
  expect(follow(at(3, 1), [plain("Tab"), plain("Tab"), plain("Enter")]).at).toEqual({ row: 4, column: 1 })
  expect(follow(at(3, 1), [plain("Tab"), plain("ArrowRight"), plain("Enter")]).at).toEqual({ row: 4, column: 3 })
})

test("Tab goes on in the next row, and leaves behind the last cell", () => {
  expect(follow(at(0, 3), [plain("Tab")]).at).toEqual({ row: 1, column: 0 })
  expect(moved(at(199, 3), plain("Tab"), extent)).toBeUndefined()
  expect(moved(at(0, 0), shift("Tab"), extent)).toBeUndefined()
})

test("Shift with arrows selects a range, whose first cell stays the current one", () => {
  const selection = follow(at(2, 2), [shift("ArrowDown"), shift("ArrowDown"), shift("ArrowLeft")])
  expect(selection.at).toEqual({ row: 2, column: 2 })
  expect(rangeOf(selection)).toEqual({ top: 2, left: 1, bottom: 4, right: 2 })
  expect(sizeOf(rangeOf(selection))).toBe(6)
  expect(rangeOf(follow(selection, [plain("ArrowUp")]))).toEqual({ top: 1, left: 2, bottom: 1, right: 2 })
})

test.each([
  [control("Home"), { row: 0, column: 0 }],
  [control("End"), { row: 199, column: 3 }],
  [plain("Home"), { row: 50, column: 0 }],
  [plain("End"), { row: 50, column: 3 }],
  [plain("PageDown"), { row: 70, column: 2 }],
  [plain("PageUp"), { row: 30, column: 2 }],
  [control("ArrowDown"), { row: 199, column: 2 }],
  [shift("Enter"), { row: 49, column: 2 }]
])("%j", (one, place) => {
  expect(follow(at(50, 2), [one]).at).toEqual(place)
})
