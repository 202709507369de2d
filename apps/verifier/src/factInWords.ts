import type { Fact } from "@wengang/domain/findings/Facts.ts"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ledgerOf, ofSheet } from "@wengang/domain/ledgers/ledgers.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import { inYuan } from "@wengang/domain/values/Money.ts"
import * as Month from "@wengang/domain/values/Month.ts"

/** The value of a fact as offices read it: 300.00元, 2021年3月1日, 是. */
export function factInWords({ sheet, field, value }: Fact): string {
  if (value === null) return "（空）"
  if (typeof value === "boolean") return value ? "是" : "否"
  const ledger = ofSheet(sheet)
  const fields: Readonly<Record<string, Field>> = ledger === undefined ? {} : ledgerOf(ledger).fields
  const { kind, choices } = fields[field ?? ""] ?? {}
  if (kind === "yuan" && typeof value === "number") return `${inYuan(value)}元`
  if (kind === "day" && typeof value === "string") return Day.inChinese(value as Day.Day)
  if (kind === "month" && typeof value === "string") return Month.inChinese(value as Month.Month)
  return choices?.[String(value)] ?? String(value)
}
