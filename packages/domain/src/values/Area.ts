import { Schema } from "effect"

/** A 12-digit statistics code: province 2, city 2, county 2, township 3, village 3 digits; zeros where it stops earlier. */
export const AreaCode = Schema.String.check(Schema.isPattern(/^\d{12}$/u)).pipe(Schema.brand("AreaCode"))
export type AreaCode = typeof AreaCode.Type

export const levels = ["nation", "province", "city", "county", "township", "village"] as const
export type AreaLevel = (typeof levels)[number]

const lengthOf: Record<AreaLevel, number> = { nation: 0, province: 2, city: 4, county: 6, township: 9, village: 12 }

/** Whether the text is a 12-digit code. */
export function isAreaCode(text: string): text is AreaCode {
  return /^\d{12}$/.test(text)
}

/** A code of 2, 4, 6, 9 or 12 digits, padded with zeros to 12; undefined for any other text. */
export function fromDigits(text: string): AreaCode | undefined {
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(text)) return undefined
  return text.padEnd(12, "0") as AreaCode
}

/** The level that a code names. */
export function levelOf(code: AreaCode): AreaLevel {
  if (!code.endsWith("000")) return "village"
  if (code.slice(6, 9) !== "000") return "township"
  if (code.slice(4, 6) !== "00") return "county"
  if (code.slice(2, 4) !== "00") return "city"
  return code.startsWith("00") ? "nation" : "province"
}

/** The digits that all codes under this one begin with. */
export function prefixOf(code: AreaCode): string {
  return code.slice(0, lengthOf[levelOf(code)])
}

/** Whether `code` is `under` itself or lies under it. */
export function liesUnder(code: AreaCode, under: AreaCode): boolean {
  return code.startsWith(prefixOf(under))
}

/** The first and last code of an area's subtree, both included. */
export function rangeOf(code: AreaCode): { readonly first: AreaCode; readonly last: AreaCode } {
  return { first: code, last: prefixOf(code).padEnd(12, "9") as AreaCode }
}

/** The area of the given level in which a code lies; the code itself when it is of that level or above. */
export function at(code: AreaCode, level: AreaLevel): AreaCode {
  return code.slice(0, lengthOf[level]).padEnd(12, "0") as AreaCode
}

/**
 * Whether two places lie in different counties (first six digits). A city or province lies in no county: of what it
 * holds it is not known to be elsewhere.
 */
export function inDifferentCounties(a: AreaCode, b: AreaCode): boolean {
  return !inSameCounty(a, b) && !a.startsWith(ofCounty(b).slice(0, ofCounty(a).length))
}

/** Whether two places have the first six digits in common. */
export function inSameCounty(a: AreaCode, b: AreaCode): boolean {
  return a.startsWith(b.slice(0, 6))
}

/** The digits that tell the county; fewer of a city or province. */
function ofCounty(code: AreaCode): string {
  if (code.slice(4, 6) !== "00") return code.slice(0, 6)
  return code.slice(0, code.slice(2, 4) === "00" ? 2 : 4)
}

/** Whether two places lie in different provinces (first two digits). */
export function inDifferentProvinces(a: AreaCode, b: AreaCode): boolean {
  return !a.startsWith(b.slice(0, 2))
}
