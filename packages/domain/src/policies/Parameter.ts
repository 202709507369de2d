import type { AreaCode } from "../values/Area.ts"
import { calendarText, dayIn, monthIn } from "../values/CalendarText.ts"
import * as Day from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import type { Sentence } from "../values/Sentence.ts"
import type { Source } from "./Source.ts"

/** What a parameter's value is; it decides how the text of the sheet 参数 is read. */
export type ParameterKind =
  | "count"
  | "factor"
  | "yuan"
  | "percent"
  | "day"
  | "month"
  | "monthDay"
  | "switch"
  | "choice"
  | "choices"

/**
 * Counts, factors and percents as numbers, yuan as fen, days, months and days of any year (`07-01`) as text, switches as booleans,
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
  /** What may be chosen, in words by the key that is stored. */
  readonly choices?: Readonly<Record<string, Sentence>>
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
  readonly from: Day.Day
  readonly to: Day.Day | null
  readonly source: Source
  readonly standing: Standing
}

/** The value that the sheet's text stands for; undefined where it is none of the parameter's kind. */
export function readValue(declaration: ParameterDeclaration, text: string): ParameterValue | undefined {
  const { kind, unit, choices = {} } = declaration
  const written = text.normalize("NFKC").trim()
  switch (kind) {
    case "count":
      return numberIn(written, unit, /^\d{1,9}$/)
    case "factor":
      return numberIn(written, unit, /^\d{1,9}(\.\d{1,2})?$/)
    case "percent":
      return readPercent(written)
    case "yuan":
      return readFen(written)
    case "day": {
      const day = dayIn(calendarText(written))
      return day?.kind === "real" ? day.value : undefined
    }
    case "month": {
      const month = monthIn(calendarText(written))
      return month?.kind === "real" ? month.value : undefined
    }
    case "monthDay":
      return readMonthDay(calendarText(written))
    case "switch":
      return switches[written.toLowerCase()]
    case "choice":
      return choiceIn(choices, written)
    case "choices":
      return readChoices(choices, written)
  }
}

/** A number, with or without its unit behind it. */
function numberIn(written: string, unit: string, form: RegExp): number | undefined {
  const bare = unit !== "" && written.endsWith(unit) ? written.slice(0, -unit.length).trim() : written
  return form.test(bare) ? Number(bare) : undefined
}

/** A share in percent, at most 100; 0.85 without its sign may be meant as 85 % and is none. */
function readPercent(written: string): number | undefined {
  const [, digits, sign] = /^(\d{1,3}(?:\.\d+)?)\s*(%?)$/.exec(written) ?? []
  if (digits === undefined) return undefined
  const value = Number(digits)
  return value > 100 || (value > 0 && value < 1 && sign === "") ? undefined : value
}

function readFen(written: string): number | undefined {
  const bare = written.replace(/\s*元$/, "")
  return /^\d{1,9}(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : undefined
}

/** A day of any year: `07-01`, `7月1日`, or the date that a spreadsheet makes of it. */
function readMonthDay(text: string): string | undefined {
  const parts = /^(\d{1,2})(?:-(\d{1,2})|月(\d{1,2})日)$/.exec(text)
  const day = dayIn(parts === null ? text : `2000-${parts[1]}-${parts[2] ?? parts[3]}`)
  return day?.kind === "real" ? day.value.slice(5) : undefined
}

/** The key of a choice, named by itself or in words. */
function choiceIn(choices: Readonly<Record<string, Sentence>>, written: string): string | undefined {
  return Object.keys(choices).find((key) => key === written || choices[key]?.zh === written)
}

/** The choices that a text names, separated by commas or spaces, in the order declared; `无` or `none` stands for none. */
function readChoices(choices: Readonly<Record<string, Sentence>>, written: string): string | undefined {
  if (written === "无" || written === "none") return ""
  const named = written.split(/[,、;\s]+/).map((name) => choiceIn(choices, name))
  if (named.includes(undefined)) return undefined
  return Object.keys(choices)
    .filter((key) => named.includes(key))
    .join(",")
}

/** What may be written for a parameter, as whoever wrote something else is told. */
export function expectedOf({ kind, unit, choices = {} }: ParameterDeclaration): Sentence {
  const words = Object.values(choices)
  const listed = { zh: words.map(({ zh }) => zh).join("、"), en: Object.keys(choices).join(", ") }
  return {
    count: {
      zh: `请填写0或正整数${unit === "" ? "" : `（${unit}）`}，如 30`,
      en: "write a whole number of 0 or more, like 30"
    },
    factor: {
      zh: "请填写0或正数，至多两位小数，如 1.5",
      en: "write a number of 0 or more with up to two decimals, like 1.5"
    },
    percent: { zh: "请填写0至100的百分数，如 90 或 90%", en: "write a share of 0 to 100 percent, like 90 or 90%" },
    yuan: { zh: "请填写以元为单位的金额，至多两位小数，如 30", en: "write yuan with up to two decimals, like 30" },
    day: { zh: "请填写日期，如 2022-01-01", en: "write a date like 2022-01-01" },
    month: { zh: "请填写月份，如 2022-01", en: "write a month like 2022-01" },
    monthDay: { zh: "请填写某月某日，如 07-01", en: "write a day of any year like 07-01" },
    switch: { zh: "请填写是或否", en: "write 是 or 否" },
    choice: { zh: `请填写以下之一：${listed.zh}`, en: `write one of ${listed.en}` },
    choices: {
      zh: `请填写以下一项或几项，用顿号隔开：${listed.zh}；都不选的填“无”`,
      en: `write one or more of ${listed.en}, separated by commas, or none`
    }
  }[kind]
}

/** A value as people read it, with its unit. */
export function display(
  declaration: Pick<ParameterDeclaration, "kind" | "choices">,
  unit: string,
  value: ParameterValue | null,
  language: keyof Sentence = "zh"
): string {
  const inChinese = language === "zh"
  if (value === null) return inChinese ? "未设定" : "not set"
  if (typeof value === "boolean") return value ? (inChinese ? "是" : "yes") : inChinese ? "否" : "no"
  if (typeof value === "number") return `${declaration.kind === "yuan" ? value / 100 : value}${unit}`
  switch (declaration.kind) {
    case "day":
      return inChinese ? Day.inChinese(value as Day.Day) : value
    case "month":
      return inChinese ? Month.inChinese(value as Month.Month) : value
    case "monthDay":
      return inChinese ? `${Number(value.slice(0, 2))}月${Number(value.slice(3))}日` : value
    default:
      return choicesInWords(declaration.choices ?? {}, value, language)
  }
}

function choicesInWords(choices: Readonly<Record<string, Sentence>>, value: string, language: keyof Sentence): string {
  if (value === "") return language === "zh" ? "无" : "none"
  const words = value.split(",").map((key) => choices[key]?.[language] ?? key)
  return words.join(language === "zh" ? "、" : ", ")
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
