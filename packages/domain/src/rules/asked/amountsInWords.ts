import type { Sentence } from "../../values/Sentence.ts"
import type { Unit } from "./quantities.ts"

type Written = Unit | "percent"

const inChinese: Readonly<Record<Written, string>> = {
  yuan: "元",
  days: "天",
  months: "个月",
  persons: "人",
  households: "户",
  posts: "个",
  places: "个",
  kinds: "大类",
  items: "条",
  row: "条",
  percent: "%"
}

/** Amounts of a unit as a sentence writes them, with as many digits as tell those apart that differ. */
export function amountsInWords(unit: Written, ...amounts: ReadonlyArray<number>): ReadonlyArray<Sentence> {
  const values = unit === "yuan" ? amounts.map((fen) => fen / 100) : amounts
  const different = new Set(values).size
  for (let digits = unit === "percent" ? 1 : 2; ; digits++) {
    const texts = values.map((value) => written(value, digits, unit))
    if (digits === 6 || new Set(texts).size === different) return texts.map((text) => withUnit(unit, text))
  }
}

function written(value: number, digits: number, unit: Written): string {
  const text = value.toFixed(digits)
  // Money has two decimals or none.
  if (unit === "yuan" && digits === 2) return text.endsWith(".00") ? text.slice(0, -3) : text
  return String(Number(text))
}

function withUnit(unit: Written, text: string): Sentence {
  return { zh: `${text}${inChinese[unit]}`, en: `${text}${inEnglish(unit, text)}` }
}

/** Of what is counted, the name of the count says what it is. */
function inEnglish(unit: Written, text: string): string {
  if (unit === "yuan") return " yuan"
  if (unit === "percent") return " %"
  if (unit !== "days" && unit !== "months") return ""
  return text === "1" ? ` ${unit.slice(0, -1)}` : ` ${unit}`
}
