import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"

export const listAreasEndpoint = endpoint({
  id: "listAreas",
  method: "GET",
  path: "/api/areas",
  tag: "areas",
  summary: { zh: "下一级地区", en: "The areas directly below one" },
  access: "rule.read",
  /** One's own area where it is left out. */
  query: Schema.Struct({ under: Schema.optionalKey(AreaCode) }),
  status: 200,
  answer: Schema.Struct({
    area: AreaCode,
    /** From the province down. */
    path: Schema.Array(Schema.String),
    areas: Schema.Array(Schema.Struct({ code: AreaCode, name: Schema.String }))
  }),
  examples: [{ name: "villagesOfTownship", query: { under: "411081101000" } }]
})
