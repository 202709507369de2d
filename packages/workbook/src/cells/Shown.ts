import type { FieldKind } from "@wengang/domain/ledgers/Field.ts"
import * as IdentityNumber from "@wengang/domain/values/IdentityNumber.ts"
import { type Cell, displayed } from "./Cell.ts"

/** The cell as written, with identity numbers and phones masked, whatever column they strayed into. */
export function shown(cell: Cell, kind: FieldKind): string {
  const text = displayed(cell)
  if (digitsIn(text) < 11) return text
  if (kind === "idNumber") return IdentityNumber.mask(IdentityNumber.normalise(text))
  if (kind === "phone") return maskPhone(text)
  return isIdentityNumber(text) ? IdentityNumber.mask(IdentityNumber.normalise(text)) : text
}

function maskPhone(text: string): string {
  return `${text.slice(0, 3)}****${text.slice(-4)}`
}

function isIdentityNumber(text: string): boolean {
  const number = IdentityNumber.normalise(text)
  return /^\d{17}[\dX]\d{0,4}$/.test(number) && IdentityNumber.factsOf(number).bornOn !== null
}

function digitsIn(text: string): number {
  let count = 0
  for (const char of text.normalize("NFKC")) if (char >= "0" && char <= "9") count++
  return count
}
