/** What a cell of a column holds, as the contract writes it. */
export type Form =
  | { readonly kind: "text" | "day" | "month" | "number" | "yuan" | "yesNo" | "idNumber" | "phone" | "creditCode" }
  | { readonly kind: "village" | "place" | "period" }
  | { readonly kind: "choice"; readonly of: ReadonlyArray<string> }
  /** The key of a row of another sheet. */
  | { readonly kind: "row"; readonly of: string }

export interface Column {
  readonly label: string
  readonly form: Form
  /** `key`: part of what identifies the row. */
  readonly need: "key" | "required" | "optional"
}

export interface Sheet {
  readonly name: string
  readonly columns: ReadonlyArray<Column>
}

export const text: Form = { kind: "text" }
export const day: Form = { kind: "day" }
export const month: Form = { kind: "month" }
export const number: Form = { kind: "number" }
export const yuan: Form = { kind: "yuan" }
export const yesNo: Form = { kind: "yesNo" }
export const phone: Form = { kind: "phone" }
export const idNumber: Form = { kind: "idNumber" }
export const creditCode: Form = { kind: "creditCode" }
export const village: Form = { kind: "village" }
export const place: Form = { kind: "place" }
export const period: Form = { kind: "period" }
export const choice = (words: string): Form => ({ kind: "choice", of: words.split(" ") })
export const row = (of: string): Form => ({ kind: "row", of })

/** A sheet by its name and its columns: `**` marks a key, `*` a required column. */
export function sheet(name: string, columns: Readonly<Record<string, Form>>): Sheet {
  return {
    name,
    columns: Object.entries(columns).map(([label, form]) => ({
      label: label.replace(/\*+$/, ""),
      form,
      need: label.endsWith("**") ? "key" : label.endsWith("*") ? "required" : "optional"
    }))
  }
}
