import { Schema } from "effect"

/** A key that an office gave to a row; free text, never empty. */
export const Id = Schema.NonEmptyString
export type Id = typeof Id.Type
