import { describe, expect, test } from "vitest"
import { readAsset } from "../src/AreaAssets.ts"
import { type AreaTable, openAreaTable } from "../src/AreaTable.ts"

const table = openAreaTable()
const codes = (code: string) => table.children(code).map((child) => child.code)

function countVillages(of: AreaTable, code: string): number {
  const below = of.children(code)
  if (!code.endsWith("000")) return 1
  return below.reduce((sum, child) => sum + countVillages(of, child.code), 0)
}

describe("name", () => {
  test.each([
    ["410000000000", "河南省"],
    ["411000000000", "许昌市"],
    ["411081000000", "禹州市"],
    ["411081101000", "顺店镇"],
    ["411081101224", "康城村委会"],
    ["110100000000", "市辖区"],
    ["441900000000", "东莞市"],
    ["110101001001", "多福巷社区居委会"]
  ])("of %s is %s", (code, name) => {
    expect(table.name(code)).toBe(name)
  })

  test.each([
    "",
    "41",
    "411081101",
    "000000000000",
    "420081101224",
    "411081199000",
    "411081101999",
    "990000000000",
    "x".repeat(12)
  ])("of %j is nothing", (code) => {
    expect(table.name(code)).toBeUndefined()
    expect(table.path(code)).toEqual([])
  })
})

describe("path", () => {
  test.each([
    ["411081101224", ["河南省", "许昌市", "禹州市", "顺店镇", "康城村委会"]],
    ["410000000000", ["河南省"]],
    ["110101001001", ["北京市", "东城区", "东华门街道", "多福巷社区居委会"]],
    ["500229000000", ["重庆市", "城口县"]],
    ["419001000000", ["河南省", "济源市"]],
    ["441900101000", ["广东省", "东莞市", "石碣镇"]],
    ["460400100000", ["海南省", "儋州市", "那大镇"]],
    ["110100000000", ["北京市", "市辖区"]],
    ["620201000000", ["甘肃省", "嘉峪关市", "嘉峪关市"]]
  ])("of %s", (code, path) => {
    expect(table.path(code)).toEqual(path)
  })
})

describe("children", () => {
  test("of the nation are the provinces", () => {
    expect(codes("000000000000")).toHaveLength(31)
  })

  test("of a province are its cities, and its counties where a filler stands for the city", () => {
    expect(codes("410000000000")).toHaveLength(18)
    expect(codes("410000000000")).toContain("419001000000")
    expect(codes("110000000000")).toHaveLength(16)
    expect(codes("500000000000")).toContain("500229000000")
  })

  test("of a filler are its counties", () => {
    expect(codes("419000000000")).toEqual(["419001000000"])
  })

  test("of a city that is its own county are its townships", () => {
    expect(codes("441900000000")).toContain("441900101000")
  })

  test("of a county are its townships, of a township its villages", () => {
    expect(table.children("411081000000")).toContainEqual({ code: "411081101000", name: "顺店镇" })
    expect(table.children("411081101000")).toContainEqual({ code: "411081101224", name: "康城村委会" })
  })

  test.each(["411081101224", "350527000000", "411099000000", "41", "阿"])("of %s are none", (code) => {
    expect(codes(code)).toEqual([])
  })
})

describe("the table", () => {
  test("has the bureau's villages", () => {
    expect(countVillages(table, "411000000000")).toBe(2505)
    // 金门县 has one township and one village, all under the county's own code.
    expect(countVillages(table, "000000000000")).toBe(620_573 - 1)
  })

  test("reads the index first, and a province only when one of its townships is asked for", () => {
    const read: string[] = []
    const opened = openAreaTable((name) => {
      read.push(name)
      return readAsset(name)
    })
    expect(opened.find("许昌市禹州市")).toEqual({ kind: "found", code: "411081000000" })
    expect(opened.name("371000000000")).toBe("威海市")
    expect(read).toEqual(["index"])
    opened.find("禹州市顺店镇康城村")
    opened.find("河南省济源市沁园街道")
    opened.name("411081101224")
    expect(read).toEqual(["index", "41"])
  })
})

describe("search", () => {
  const nation = "000000000000"
  const found = (text: string, under = nation, most = 20) =>
    table.search(text, under, most).map(({ path }) => path.join("/"))

  test.each([
    ["昆山", "江苏省/苏州市/昆山市"],
    ["苏州昆", "江苏省/苏州市/昆山市"],
    ["江苏省苏州市昆山市", "江苏省/苏州市/昆山市"],
    ["江苏 苏州 昆山", "江苏省/苏州市/昆山市"],
    ["浦东", "上海市/浦东新区"],
    ["北京朝", "北京市/朝阳区"],
    ["嘉峪关", "甘肃省/嘉峪关市"]
  ])("%s is %s alone", (text, path) => {
    expect(found(text)).toEqual([path])
  })

  test("tells names to the letter first, then wider areas, and no more than asked for", () => {
    const all = found("朝阳")
    expect(all[0]).toBe("辽宁省/朝阳市")
    expect(all).toContain("北京市/朝阳区")
    expect(all).toContain("辽宁省/朝阳市/朝阳县")
    expect(found("朝阳区").every((path) => path.endsWith("/朝阳区"))).toBe(true)
    expect(found("市", nation, 3).length).toBeLessThanOrEqual(3)
  })

  test("finds townships and villages below a city, a county or a township, and nothing elsewhere", () => {
    const village = "河南省/许昌市/禹州市/顺店镇/康城村委会"
    expect(found("康城", "411000000000")).toContain(village)
    expect(found("顺店康", "411081000000")).toEqual([village])
    expect(found("康城", "411082000000")).not.toContain(village)
    expect(found("康城村委会")).toEqual([])
    expect(found("昆山", "410000000000")).toEqual([])
  })

  test.each(["", " ", "昆".repeat(61), "__proto__", "(.*)+$"])("of %j finds nothing", (text) => {
    expect(found(text)).toEqual([])
  })
})
