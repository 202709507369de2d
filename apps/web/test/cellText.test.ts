import { expect, test } from "vitest"
import { shownIn, storedIn, textIn, tidied } from "../src/grid/cellText.ts"

const channel = { kind: "choice", choices: { migrant: "外出务工", local: "本地企业", post: "公益性岗位" } } as const

test.each([
  [{ kind: "integer" }, " 22天 ", "22"],
  [{ kind: "integer" }, "２２", "22"],
  [{ kind: "integer" }, "二十", "二十"],
  [{ kind: "yuan" }, "¥1,234.50元", "1234.50"],
  [{ kind: "yuan" }, "12,34", "12,34"],
  [{ kind: "day" }, "2022/3/5", "2022-03-05"],
  [{ kind: "day" }, "2022年3月5日", "2022-03-05"],
  [{ kind: "day" }, "20220305", "2022-03-05"],
  [{ kind: "day" }, "2022-2-30", "2022-2-30"],
  [channel, "migrant", "外出务工"],
  [channel, "外", "外出务工"],
  [channel, "公益", "公益性岗位"],
  [channel, "别的", "别的"],
  [{ kind: "text" }, " 建华　纺织 ", "建华 纺织"]
] as const)("%j takes %j as %j", (column, text, kept) => {
  expect(tidied(column, text)).toBe(kept)
})

test.each([
  [{ kind: "yuan" }, "1234.5", 123_450],
  [{ kind: "day" }, "2022.3.5", "2022-03-05"],
  [{ kind: "text" }, "", null],
  [channel, "本地企业", "local"]
] as const)("%j stores %j as %j, and shows it again", (column, text, value) => {
  expect(storedIn(column, text)).toEqual({ value })
  expect(storedIn(column, textIn(column, value))).toEqual({ value })
})

test.each([
  [{ kind: "integer" }, "2.5"],
  [{ kind: "yuan" }, "1.234"],
  [{ kind: "day" }, "2022-02-30"],
  [{ kind: "area" }, "许昌"],
  [channel, "别的"]
] as const)("%j says what is wrong with %j", (column, text) => {
  expect(storedIn(column, text)).toHaveProperty("wrong.zh")
})

test.each([
  [{ kind: "day" }, "2022-03-05", "2022年3月5日"],
  [{ kind: "day" }, "2022.3.5", "2022年3月5日"],
  [{ kind: "day" }, "2022-02-30", "2022-02-30"],
  [{ kind: "day" }, "", ""],
  [{ kind: "text" }, "2022-03-05", "2022-03-05"]
] as const)("%j shows %j as %j while nobody writes in it", (column, text, shown) => {
  expect(shownIn(column, text)).toBe(shown)
})
