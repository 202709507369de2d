import type { Endpoint, Pure } from "@wengang/contract/Endpoint.ts"
import { type JsonSchema, Schema } from "effect"
import type { Definitions } from "./Definitions.ts"
import type { Parameter, Reference } from "./OpenApi.ts"

/** Where an endpoint is sent what, beside its body. */
export function parametersOf(endpoint: Endpoint, definitions: Definitions): ReadonlyArray<Parameter | Reference> {
  const { params, query, method, needsVersion, accepts } = endpoint
  return [
    ...(params === undefined ? [] : inPart("path", params, definitions)),
    ...(query === undefined ? [] : inPart("query", query, definitions)),
    ...(needsVersion === true ? [{ $ref: "#/components/parameters/IfMatch" }] : []),
    ...(accepts === undefined ? [] : [{ $ref: "#/components/parameters/FileName" }]),
    ...(method === "GET" ? [] : [{ $ref: "#/components/parameters/IdempotencyKey" }])
  ]
}

/** Text in an address stands for numbers and lists: their types are told, and whether they may be left out. */
function inPart(place: "path" | "query", schema: Pure, definitions: Definitions): ReadonlyArray<Parameter> {
  const decoded = definitions.describe(Schema.toType(schema), "error") as ObjectSchema
  const encoded = definitions.describe(Schema.toEncoded(schema), "error") as ObjectSchema
  return Object.entries(decoded.properties).map(([name, described]) => ({
    name,
    in: place,
    required: place === "path" || encoded.required?.includes(name) === true,
    schema: described
  }))
}

interface ObjectSchema extends JsonSchema.JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema.JsonSchema>>
  readonly required?: ReadonlyArray<string>
}
