import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { Option, Result, Schema } from "effect"

/** A value in the stored form of its field; none where it is not one that the field takes. */
export function fieldValue(field: Field, value: unknown): Option.Option<unknown> {
  const decoded = Schema.decodeUnknownResult(field.schema as unknown as Schema.ConstraintDecoder<unknown>)(value)
  return Result.isSuccess(decoded) ? Option.some(decoded.success) : Option.none()
}
