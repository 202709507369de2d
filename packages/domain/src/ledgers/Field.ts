import { Schema } from "effect"
import { AreaCode } from "../values/Area.ts"
import { Day } from "../values/Day.ts"
import { Id } from "../values/Id.ts"
import { Fen } from "../values/Money.ts"
import { Month } from "../values/Month.ts"

/** What a cell holds, and so how it is read, stored and shown. */
export const fieldKinds = [
  "id",
  "text",
  "idNumber",
  "phone",
  "day",
  "month",
  "yuan",
  "integer",
  "yesNo",
  "area",
  "choice"
] as const
export type FieldKind = (typeof fieldKinds)[number]

/** The most characters of what is written freely: a page, a printed sheet and an address are to hold it. */
export const longestOf: Readonly<Partial<Record<FieldKind, number>>> = { text: 500, id: 100, idNumber: 50, phone: 50 }

/** One column of a ledger: its label on the sheet, its kind, and the schema of its stored value. */
export interface Field<S extends Schema.Top = Schema.Top> {
  readonly kind: FieldKind
  readonly label: string
  readonly english: string
  /** Whether a row without it is refused. */
  readonly required: boolean
  /** Whether a sheet without the column is left out though its cells may be empty. */
  readonly columnRequired?: boolean
  readonly schema: S
  /** Stored value to Chinese label, for choices. */
  readonly choices?: Readonly<Record<string, string>>
  /** What an empty cell stands for where that is not null. */
  readonly whenEmpty?: string
  /** The ledger whose row this names. */
  readonly refersTo?: string
}

const optional =
  <S extends Schema.Top>(kind: FieldKind, schema: S) =>
  (label: string, english: string): Field<Schema.NullOr<S>> => ({
    kind,
    label,
    english,
    required: false,
    schema: Schema.NullOr(schema)
  })

/** Free text. */
export const text = optional("text", Schema.String)
/** A phone number as written. */
export const phone = optional("phone", Schema.String)
/** A day, `YYYY-MM-DD`. */
export const day = optional("day", Day)
/** An amount in fen; yuan on the sheet. */
export const yuan = optional("yuan", Fen)
/** A whole number. */
export const integer = optional("integer", Schema.Int)
/** 是 or 否; empty is unknown. */
export const yesNo = optional("yesNo", Schema.Boolean)
/** A 12-digit area code. */
export const area = optional("area", AreaCode)

/** The key of this row. */
export const id = (label: string, english: string): Field<typeof Id> => ({
  kind: "id",
  label,
  english,
  required: true,
  schema: Id
})

/** A month, `YYYY-MM`; always part of a key. */
export const month = (label: string, english: string): Field<typeof Month> => ({
  kind: "month",
  label,
  english,
  required: true,
  schema: Month
})

/** An identity number, normalised; sealed when stored. */
export const idNumber = (label: string, english: string): Field<typeof Schema.NonEmptyString> => ({
  kind: "idNumber",
  label,
  english,
  required: true,
  schema: Schema.NonEmptyString
})

/** One of a closed list, stored by its English key, shown by its Chinese label. */
export const choice = <const C extends Readonly<Record<string, string>>>(
  label: string,
  english: string,
  choices: C
) => ({
  kind: "choice" as const,
  label,
  english,
  required: false,
  schema: Schema.NullOr(Schema.Literals(Object.keys(choices) as Array<keyof C & string>)),
  choices
})

/** A choice that an empty cell does not leave open: it stands for `whenEmpty`. */
export const choiceOr = <const C extends Readonly<Record<string, string>>>(
  label: string,
  english: string,
  choices: C,
  whenEmpty: keyof C & string
) => ({
  kind: "choice" as const,
  label,
  english,
  required: false,
  schema: Schema.Literals(Object.keys(choices) as Array<keyof C & string>),
  choices,
  whenEmpty
})

/** The key of a row of another ledger. */
export const reference = (label: string, english: string, ledger: string): Field<Schema.NullOr<typeof Id>> => ({
  kind: "id",
  label,
  english,
  required: false,
  schema: Schema.NullOr(Id),
  refersTo: ledger
})

/** The same field, which a row cannot lack. */
export const required = <S extends Schema.Top>(
  field: Omit<Field<Schema.NullOr<S>>, "schema"> & { readonly schema: Schema.NullOr<S> }
): Field<S> => ({ ...field, required: true, schema: field.schema.members[0] })

/** The same field, whose column a sheet cannot lack; empty cells say something there. */
export const columnRequired = <S extends Schema.Top>(field: Field<S>): Field<S> => ({ ...field, columnRequired: true })
