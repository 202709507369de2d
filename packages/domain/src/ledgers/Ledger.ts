import { Schema } from "effect"
import type { Field } from "./Field.ts"

export type Fields = Readonly<Record<string, Field>>

type SchemasOf<F extends Fields> = { readonly [K in keyof F]: F[K]["schema"] }

/** A kind of row that offices keep: one sheet of the workbook, one table of the database. */
export interface Ledger<F extends Fields = Fields> {
  /** Singular English name, also that of the table. */
  readonly name: string
  /** The sheet's name. */
  readonly sheet: string
  readonly english: string
  /** The fields that tell rows apart, in the order in which a key joins them with `/`. */
  readonly key: ReadonlyArray<keyof F & string>
  readonly fields: F
  /** The stored form of a row: English keys, fen, ISO days, null where a cell is empty. */
  readonly schema: Schema.Struct<SchemasOf<F>>
}

/** Any ledger, seen without the types of its rows. */
export interface AnyLedger {
  readonly name: string
  readonly sheet: string
  readonly english: string
  readonly key: ReadonlyArray<string>
  readonly fields: Fields
  readonly schema: Schema.Top
}

/** Declares a ledger; the type of its rows is inferred from its fields. */
export function ledger<const F extends Fields>(declaration: {
  readonly name: string
  readonly sheet: string
  readonly english: string
  readonly key: ReadonlyArray<keyof F & string>
  readonly fields: F
}): Ledger<F> {
  const schemas: Record<string, Schema.Top> = {}
  for (const [name, field] of Object.entries(declaration.fields)) schemas[name] = field.schema
  return { ...declaration, schema: Schema.Struct(schemas as SchemasOf<F>) }
}

/** The key of a row, composite parts joined by `/`. */
export function keyOf(of: Pick<AnyLedger, "key">, row: Readonly<Record<string, unknown>>): string {
  return of.key.map((name) => String(row[name])).join("/")
}
