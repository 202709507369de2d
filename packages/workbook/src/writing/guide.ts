import type { Field, FieldKind } from "@wengang/domain/ledgers/Field.ts"
import { ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"

/** The sheet of a template that tells how the others are filled in; an import passes it over. */
export const guideSheet = "填写说明"

export const guideHeads = ["工作表", "栏目", "必填", "怎样填写"] as const

const howTo: Readonly<Record<Exclude<FieldKind, "choice">, string>> = {
  id: "编号，如各业务系统导出的编号；同一对象前后一致",
  text: "文字，不超过500字",
  idNumber: "18位证件号码，按文本填写",
  phone: "手机或座机号码，按文本填写",
  day: "日期，如 2022年3月21日、2022-3-21",
  month: "月份，如 2022年3月、2022-03",
  yuan: "金额，单位元，最多两位小数",
  integer: "整数",
  yesNo: "是 或 否；不清楚的留空",
  area: "12位区划代码，或从县（市、区）起的全称，如 禹州市顺店镇康城村"
}

/** What is written into a column, for whoever fills it in. */
export function howToFill(field: Field): string {
  if (field.refersTo !== undefined) return `与“${sheetOf(field.refersTo)}”表中的编号一致`
  if (field.kind !== "choice") return howTo[field.kind]
  const choices = Object.values(field.choices ?? {}).join("、")
  const whenEmpty = field.whenEmpty === undefined ? undefined : field.choices?.[field.whenEmpty]
  return `填其中之一：${choices}${whenEmpty === undefined ? "" : `；不填视为${whenEmpty}`}`
}

function sheetOf(ledger: string): string {
  const known = ledgerNames.find((name) => name === ledger)
  return known === undefined ? ledger : ledgerOf(known).sheet
}
