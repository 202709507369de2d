import { describe, expect, test } from "vitest"
import { display, expectedOf, type ParameterKind, readValue } from "../../src/policies/Parameter.ts"

const declared = (kind: ParameterKind) => ({
  name: "n",
  kind,
  title: { zh: "", en: "" },
  unit: kind === "count" ? "天" : kind === "factor" ? "倍" : "",
  choices: { away: { zh: "县外", en: "away" }, outOfProvince: { zh: "省外", en: "out of the province" } },
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
    ["count", "40天", 40],
    ["count", "40 天", 40],
    ["count", "40月", undefined],
    ["factor", "1.5", 1.5],
    ["factor", "2倍", 2],
    ["factor", "1.234", undefined],
    ["factor", "-1", undefined],
    ["percent", "90", 90],
    ["percent", "87.5%", 87.5],
    ["percent", "九成", undefined],
    ["percent", "100%", 100],
    ["percent", "101", undefined],
    ["percent", "0", 0],
    ["percent", "0.85", undefined],
    ["percent", "0.85%", 0.85],
    ["yuan", "30", 3000],
    ["yuan", "0.29元", 29],
    ["yuan", "1.005", undefined],
    ["day", "2022-01-01", "2022-01-01"],
    ["day", "2022-02-30", undefined],
    ["day", "2022年1月1日", "2022-01-01"],
    ["day", "2022-01", undefined],
    ["month", "2020-01", "2020-01"],
    ["month", "2020-13", undefined],
    ["month", "2020年1月", "2020-01"],
    ["month", "202001", "2020-01"],
    ["month", "2020-01-01", undefined],
    ["switch", "是", true],
    ["switch", "N", false],
    ["switch", "也许", undefined],
    ["choice", "away", "away"],
    ["choice", "abroad", undefined],
    ["monthDay", "07-01", "07-01"],
    ["monthDay", "02-29", "02-29"],
    ["monthDay", "02-30", undefined],
    ["monthDay", "7-1", "07-01"],
    ["monthDay", "7月1日", "07-01"],
    ["monthDay", "2月30日", undefined],
    ["monthDay", "2022-07-01", "07-01"],
    ["monthDay", "7月", undefined],
    ["choice", "县外", "away"],
    ["choices", "省外、县外", "away,outOfProvince"],
    ["choices", "省外、国外", undefined],
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
  ["count", 35, "35天", "35天"],
  ["count", null, "未设定", "not set"],
  ["factor", 1.5, "1.5天", "1.5天"],
  ["switch", true, "是", "yes"],
  ["yuan", 2950, "29.5天", "29.5天"],
  ["month", "2020-01", "2020年1月", "2020-01"],
  ["day", "2022-03-21", "2022年3月21日", "2022-03-21"],
  ["monthDay", "07-01", "7月1日", "07-01"],
  ["choice", "away", "县外", "away"],
  ["choices", "away,outOfProvince", "县外、省外", "away, out of the province"],
  ["choices", "", "无", "none"]
] as const)("%s %s is shown as %s, in English as %s", (kind, value, zh, en) => {
  expect(display(declared(kind), "天", value)).toBe(zh)
  expect(display(declared(kind), "天", value, "en")).toBe(en)
})

test.each([
  ["count", "请填写0或正整数（天），如 30"],
  ["choice", "请填写以下之一：县外、省外"],
  ["choices", "请填写以下一项或几项，用顿号隔开：县外、省外；都不选的填“无”"]
] as const)("whoever wrote something else for a %s is told what to write", (kind, zh) => {
  expect(expectedOf(declared(kind)).zh).toBe(zh)
})
