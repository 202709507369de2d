import type { DateShown } from "../cells/Cell.ts"

/**
 * What a number format makes of a number: a date, of which it shows so much, a percentage, or the least digits that it
 * shows of a key such as 0007; undefined for others.
 */
export type NumberShown = DateShown | "percent" | number | undefined

/** What Excel's built-in formats show, among them those of Chinese Excel (ECMA-376, 18.8.30); others are neither. */
const builtIn: Readonly<Record<number, NumberShown>> = {
  9: "percent",
  10: "percent",
  14: "day",
  15: "day",
  16: "day",
  17: "month",
  22: "day",
  27: "month",
  28: "day",
  29: "day",
  30: "day",
  31: "day",
  36: "month",
  50: "month",
  51: "day",
  52: "month",
  53: "day",
  54: "day",
  57: "month",
  58: "day"
}

/** What a built-in format shows. */
export function shownByBuiltIn(id: number): NumberShown {
  return builtIn[id]
}

/** What a format code shows. */
export function shownByCode(code: string): NumberShown {
  const zeros = /^(0{2,})(;|$)/.exec(code)?.[1]
  if (zeros !== undefined) return zeros.length
  const bare = withoutLiterals(code).toLowerCase()
  if (bare.includes("%")) return "percent"
  if (bare.includes("general") || /[0#?]/.test(bare.replace(/[hs][:.]?0+|\.0+/g, ""))) return undefined
  if (/d|aaa/.test(bare)) return "day"
  const months = withoutMinutes(bare).includes("m")
  const years = /[ye]/.test(bare)
  if (months) return years || /mmm/.test(bare) ? "month" : "day"
  return years ? "year" : undefined
}

function withoutLiterals(code: string): string {
  const first = /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(code)?.[0] ?? ""
  return first
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/\[[hms]+\]/gi, "h")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/am\/pm|a\/p|上午\/下午/gi, "")
}

/** The code without each `m` that stands next to hours or seconds, where it means minutes. */
function withoutMinutes(bare: string): string {
  return bare.replace(/h[^a-z]*m+/g, "h").replace(/m+(?=[^a-z]*s)/g, "")
}
