import { describe, expect, test } from "vitest"
import type { FoundArea } from "../src/areas/foundAreas.ts"
import { onlyMeaning } from "../src/areas/onlyMeaning.ts"

const areaOf = (code: string, ...path: ReadonlyArray<string>) => ({ code, path }) as FoundArea
const kunshan = areaOf("320583000000", "江苏省", "苏州市", "昆山市")
const city = areaOf("211300000000", "辽宁省", "朝阳市")
const district = areaOf("110105000000", "北京市", "朝阳区")
const other = areaOf("220104000000", "吉林省", "长春市", "朝阳区")

describe("what a text means by itself", () => {
  test.each([
    ["昆山", [kunshan], kunshan],
    ["朝阳市", [city, district], city],
    ["北京市 朝阳区", [district, other], district],
    ["长春市朝阳区", [district, other], other]
  ])("%s is one", (text, areas, meant) => {
    expect(onlyMeaning(text, areas)).toBe(meant)
  })

  test.each([
    ["朝阳", [city, district]],
    ["朝阳区", [district, other]],
    ["何处", []]
  ])("%s is none, or several", (text, areas) => {
    expect(onlyMeaning(text, areas)).toBeUndefined()
  })
})
