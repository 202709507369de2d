import type { AreaCode } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"
import * as DayOf from "../values/Day.ts"
import * as MonthOf from "../values/Month.ts"
import type { Sentence } from "../values/Sentence.ts"
import type { Source } from "./Source.ts"

/** What a parameter's value is; it decides how the text of the sheet 参数 is read. */
export type ParameterKind =
  | "count"
  | "yuan"
  | "percent"
  | "day"
  | "month"
  | "monthDay"
  | "switch"
  | "choice"
  | "choices"

/**
 * Counts and percents as numbers, yuan as fen, days, months and days of any year (`07-01`) as text, switches as booleans,
 * a choice as its key, several as theirs joined by commas.
 */
export type ParameterValue = number | string | boolean

export type Standing = "confirmed" | "unconfirmed"

/** A number that a rule asks for instead of knowing it. */
export interface ParameterDeclaration<V extends ParameterValue = ParameterValue> {
  readonly name: string
  readonly kind: ParameterKind
  readonly title: Sentence
  readonly unit: string
  readonly choices?: ReadonlyArray<string>
  /** Whether the rule can be judged while the value is unknown; it is then handed null. */
  readonly optional?: boolean
  /** The value that holds nation-wide until a jurisdiction sets its own; null where none is known. */
  readonly national: V | null
  readonly source: Source
  readonly standing: Standing
}

/** A value over a span of days in a jurisdiction. */
export interface ParameterWindow {
  readonly rule: string
  readonly name: string
  readonly value: ParameterValue | null
  readonly unit: string
  /** Null for the nation. */
  readonly jurisdiction: AreaCode | null
  readonly from: Day
  readonly to: Day | null
  readonly source: Source
  readonly standing: Standing
}

/** The value that the sheet's text stands for; undefined where it is none of the parameter's kind. */
export function readValue(declaration: ParameterDeclaration, text: string): ParameterValue | undefined {
  const written = text.normalize("NFKC").trim()
  switch (declaration.kind) {
    case "count":
      return /^\d{1,9}$/.test(written) ? Number(written) : undefined
    case "percent":
      return /^\d{1,3}(\.\d+)?%?$/.test(written) ? Number(written.replace("%", "")) : undefined
    case "yuan":
      return /^\d{1,9}(\.\d{1,2})?(元)?$/.test(written)
        ? Math.round(Number(written.replace("元", "")) * 100)
        : undefined
    case "day":
      return DayOf.isRealDay(written) ? written : undefined
    case "month":
      return MonthOf.isRealMonth(written) ? written : undefined
    case "monthDay":
      return DayOf.isRealDay(`2000-${written}`) ? written : undefined
    case "switch":
      return switches[written.toLowerCase()]
    case "choice":
      return declaration.choices?.includes(written) === true ? written : undefined
    case "choices":
      return readChoices(declaration.choices ?? [], written)
  }
}

/** The choices that a text names, separated by commas or spaces, in the order declared; `无` or `none` stands for none. */
function readChoices(choices: ReadonlyArray<string>, written: string): string | undefined {
  if (written === "无" || written === "none") return ""
  const named = written.split(/[,、;\s]+/)
  if (named.some((name) => !choices.includes(name))) return undefined
  return choices.filter((choice) => named.includes(choice)).join(",")
}

/** A value as people read it, with its unit. */
export function display(
  declaration: Pick<ParameterDeclaration, "kind">,
  unit: string,
  value: ParameterValue | null
): string {
  if (value === null) return "未设定"
  if (typeof value === "boolean") return value ? "是" : "否"
  if (declaration.kind === "yuan" && typeof value === "number") return `${value / 100}${unit}`
  return `${value}${unit}`
}

/** The same as Chinese sentences have it: months and days in words, such as 2020年1月. */
export function displayInChinese(
  declaration: Pick<ParameterDeclaration, "kind">,
  unit: string,
  value: ParameterValue | null
): string {
  if (declaration.kind === "month" && typeof value === "string") return MonthOf.inChinese(value as MonthOf.Month)
  if (declaration.kind === "day" && typeof value === "string") return DayOf.inChinese(value as DayOf.Day)
  return display(declaration, unit, value)
}

const switches: Readonly<Record<string, boolean>> = {
  是: true,
  否: false,
  y: true,
  n: false,
  "1": true,
  "0": false,
  on: true,
  off: false,
  true: true,
  false: false
}
