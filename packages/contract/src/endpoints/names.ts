import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"

/** The most that is named at once. */
export const mostNamed = 200

const Named = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) =>
  Schema.optionalKey(Schema.ArrayEnsure(schema).check(Schema.isMaxLength(mostNamed)))

export const nameEndpoint = endpoint({
  id: "nameThings",
  method: "GET",
  path: "/api/names",
  tag: "ledgers",
  summary: { zh: "地区和台账编号的名称", en: "What areas and rows are called" },
  access: "rule.read",
  query: Schema.Struct({
    area: Named(AreaCode),
    /** `ledger:key`. */
    row: Named(Schema.String.check(Schema.isPattern(/^[a-z]+:.+$/u)))
  }),
  status: 200,
  answer: Schema.Struct({
    areas: Schema.Array(Schema.Struct({ code: AreaCode, path: Schema.Array(Schema.String) })),
    /** Those that exist within reach and are called something. */
    rows: Schema.Array(Schema.Struct({ row: Schema.String, name: Schema.String }))
  }),
  examples: [{ name: "shanghai", query: { area: "310115000000" } }]
})
