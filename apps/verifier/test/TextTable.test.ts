import { expect, test } from "vitest"
import { TextTable } from "../src/TextTable.ts"

test("columns stand beneath each other in a terminal, where a Chinese character takes two places", () => {
  const table = new TextTable(["规则", "疑点"])
  table.push(["pay.late", 12])
  table.push(["全村无考勤", ""])
  expect(`${table}`.split("\n")).toEqual([
    "┌────────────┬──────┐",
    "│ 规则       │ 疑点 │",
    "├────────────┼──────┤",
    "│ pay.late   │ 12   │",
    "│ 全村无考勤 │      │",
    "└────────────┴──────┘"
  ])
})

test("what a cell of a workbook holds cannot tear the table or speak to the terminal", () => {
  const table = new TextTable(["值"])
  table.push(["第一行\r\n第二行\u001b[31m"])
  expect(`${table}`.split("\n")[3]).toBe("│ 第一行 第二行 [31m │")
})
