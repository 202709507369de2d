import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as Money from "@wengang/domain/values/Money.ts"
import { unguarded } from "../cells/Cell.ts"

/** A stored value in the form that the contract gives its column: text or a number; undefined for an empty cell. */
export type WrittenCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "integer"; readonly value: number }
  | { readonly kind: "yuan"; readonly fen: number }
  | undefined

/** The header of a column; an asterisk marks the required ones. */
export function headerText(field: Field): string {
  return field.required || field.columnRequired === true ? `${field.label}*` : field.label
}

/** The cell of a stored value. */
export function writtenCell(value: unknown, field: Field): WrittenCell {
  if (value === null || value === undefined) return undefined
  if (field.kind === "yuan") return { kind: "yuan", fen: Number(value) }
  if (field.kind === "integer") return { kind: "integer", value: Number(value) }
  if (field.kind === "yesNo") return { kind: "text", text: value === true ? "是" : "否" }
  if (field.kind === "choice") return { kind: "text", text: field.choices?.[String(value)] ?? String(value) }
  return { kind: "text", text: keptText(String(value)) }
}

/** The amount as yuan with two decimals. */
export function yuanText(fen: number): string {
  return Money.inYuan(fen)
}

/** The `="…"` guard around a text. */
export function guarded(text: string): string {
  return `="${text.replaceAll('"', '""')}"`
}

/** Text that reading would take for a guard gets one more, so that it comes back as it was. */
function keptText(text: string): string {
  return unguarded(text) === text ? text : guarded(text)
}
