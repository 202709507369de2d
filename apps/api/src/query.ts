import { sValidator } from "@hono/standard-validator"
import { failure } from "@wengang/application/Failure.ts"
import { Schema } from "effect"

/** Decodes the query string; a condition that is wrong or unknown is refused without repeating it. */
export function query<S extends Schema.ConstraintDecoder<unknown>>(schema: S) {
  const strict = Schema.toStandardSchemaV1(schema, { parseOptions: { onExcessProperty: "error" } })
  return sValidator("query", strict, (result) => {
    if (!result.success) throw misunderstood
  })
}

const misunderstood = failure(
  "wrong-usage",
  "请求的条件有误，请检查后重试。",
  "The request has a condition that is not understood."
)
