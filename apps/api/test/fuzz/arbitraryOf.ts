import type { JsonSchema } from "effect"
import * as fc from "fast-check"

type Schemas = Readonly<Record<string, JsonSchema.JsonSchema>>

/** Values that a JSON Schema of the document allows. */
export function arbitraryOf(schema: JsonSchema.JsonSchema, schemas: Schemas): fc.Arbitrary<unknown> {
  const of = (inner: unknown) => arbitraryOf(inner as JsonSchema.JsonSchema, schemas)
  if (typeof schema.$ref === "string") return of(schemas[schema.$ref.split("/").at(-1) ?? ""])
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (Array.isArray(schema.enum)) return fc.constantFrom<ReadonlyArray<unknown>>(...schema.enum)
  if (Array.isArray(schema.anyOf)) return fc.oneof(...schema.anyOf.map(of))
  switch (schema.type) {
    case "string":
      return textOf(schema)
    case "integer":
      return fc.integer(bounds(schema))
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case "boolean":
      return fc.boolean()
    case "null":
      return fc.constant<unknown>(null)
    case "array":
      return fc.array(of(schema.items ?? {}), { minLength: Number(schema.minItems ?? 0), maxLength: 4 })
    case "object":
      return objectOf(schema, of)
    default:
      return fc.jsonValue()
  }
}

function textOf({ pattern, format, minLength, maxLength }: JsonSchema.JsonSchema): fc.Arbitrary<string> {
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern, "u"))
  if (format === "date") {
    const span = { min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }
    return fc.date(span).map((date) => date.toISOString().slice(0, 10))
  }
  return fc.string({
    unit: "grapheme",
    minLength: Number(minLength ?? 0),
    maxLength: Math.min(Number(maxLength ?? 40), 40)
  })
}

function bounds({ minimum, maximum }: JsonSchema.JsonSchema) {
  return { min: Math.max(Number(minimum ?? -1e9), -1e9), max: Math.min(Number(maximum ?? 1e9), 1e9) }
}

function objectOf(
  { properties, required }: JsonSchema.JsonSchema,
  of: (inner: unknown) => fc.Arbitrary<unknown>
): fc.Arbitrary<unknown> {
  if (properties === undefined)
    return fc.dictionary(fc.string({ maxLength: 10 }), fc.jsonValue() as fc.Arbitrary<unknown>, { maxKeys: 4 })
  const fields = Object.fromEntries(
    Object.entries(properties as Readonly<Record<string, unknown>>).map(([name, inner]) => [name, of(inner)])
  )
  return fc.record(fields as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: (required ?? []) as Array<string> })
}
