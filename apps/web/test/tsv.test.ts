import fc from "fast-check"
import { expect, test } from "vitest"
import { fromTsv, toTsv } from "../src/grid/tsv.ts"

const cell = fc.string({ unit: fc.constantFrom("a", "王", '"', "\t", "\n", "\r", " ", "1") })

test("what is copied comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      expect(fromTsv(`${toTsv(rows)}\r\n`)).toEqual(rows)
    })
  )
})

test.each([
  [
    "18\t300\n19\t300\n",
    [
      ["18", "300"],
      ["19", "300"]
    ]
  ],
  ["王某\r\n李某", [["王某"], ["李某"]]],
  ['"第一行\n第二行"\t2', [["第一行\n第二行", "2"]]],
  ['5" 管\t2', [['5" 管', "2"]]],
  ['"只有一个引号\t2', [['"只有一个引号', "2"]]],
  ["", [[""]]],
  [
    "\t\n\t",
    [
      ["", ""],
      ["", ""]
    ]
  ]
])("%j", (text, rows) => {
  expect(fromTsv(text)).toEqual(rows)
})
