import { describe, expect, test } from "vitest"
import { display, displayInChinese, type ParameterKind, readValue } from "../../src/policies/Parameter.ts"

const declared = (kind: ParameterKind) => ({
  name: "n",
  kind,
  title: { zh: "", en: "" },
  unit: "",
  choices: ["away", "outOfProvince"],
  national: null,
  source: { title: "", date: null },
  standing: "confirmed" as const
})

describe("readValue", () => {
  test.each([
    ["count", " 35 ", 35],
    ["count", "３５", 35],
    ["count", "0", 0],
    ["count", "-1", undefined],
    ["count", "1.5", undefined],
    ["count", "", undefined],
    ["percent", "90", 90],
    ["percent", "87.5%", 87.5],
    ["percent", "九成", undefined],
    ["yuan", "30", 3000],
    ["yuan", "0.29元", 29],
    ["yuan", "1.005", undefined],
    ["day", "2022-01-01", "2022-01-01"],
    ["day", "2022-02-30", undefined],
    ["month", "2020-01", "2020-01"],
    ["month", "2020-13", undefined],
    ["switch", "是", true],
    ["switch", "N", false],
    ["switch", "也许", undefined],
    ["choice", "away", "away"],
    ["choice", "abroad", undefined],
    ["monthDay", "07-01", "07-01"],
    ["monthDay", "02-29", "02-29"],
    ["monthDay", "02-30", undefined],
    ["monthDay", "7-1", undefined],
    ["choices", "outOfProvince, away", "away,outOfProvince"],
    ["choices", "away、away", "away"],
    ["choices", "无", ""],
    ["choices", "none", ""],
    ["choices", "", undefined],
    ["choices", "away abroad", undefined]
  ] as const)("%s %j", (kind, text, value) => {
    expect(readValue(declared(kind), text)).toBe(value)
  })
})

test.each([
  ["count", 35, "35天"],
  ["count", null, "未设定"],
  ["switch", true, "是"],
  ["yuan", 2950, "29.5天"]
] as const)("%s %s is shown as %s", (kind, value, shown) => {
  expect(display({ kind }, "天", value)).toBe(shown)
})

test.each([
  ["month", "2020-01", "2020年1月"],
  ["day", "2022-03-09", "2022年3月9日"],
  ["month", null, "未设定"],
  ["count", 31, "31"]
] as const)("a %s in a Chinese sentence: %s is %s", (kind, value, shown) => {
  expect(displayInChinese({ kind }, "", value)).toBe(shown)
})
