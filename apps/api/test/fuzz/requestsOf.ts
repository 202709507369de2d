import type { JsonSchema } from "effect"
import * as fc from "fast-check"
import type { OpenApi, Operation, Parameter } from "../../src/openapi/OpenApi.ts"
import { arbitraryOf } from "./arbitraryOf.ts"
import { contentType, headerText, hostileBody, hostilePiece, hostileValue } from "./hostile.ts"

export interface FuzzedRequest {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** Requests for an operation: some as the document asks, others wrong in one place or several. */
export function requestsOf(
  path: string,
  operation: Operation,
  document: OpenApi,
  examples: ReadonlyArray<unknown>,
  real: Readonly<Record<string, ReadonlyArray<string>>>
): fc.Arbitrary<FuzzedRequest> {
  const parameters = (operation.parameters ?? []).filter((one): one is Parameter => "in" in one)
  const { schemas } = document.components
  const pieces = ({ name, schema }: Parameter) => {
    const valid = arbitraryOf(schema, schemas).map((value) => [value].flat().map(encoded))
    const known = real[name] ?? []
    return oneOf(
      valid,
      hostilePiece.map((piece) => [piece]),
      known.length === 0 ? [] : [fc.constantFrom(...known).map((one) => [encoded(one)])]
    )
  }
  const inPath = fc.record(
    Object.fromEntries(parameters.filter((one) => one.in === "path").map((one) => [one.name, pieces(one)]))
  )
  const queries = parameters.filter((one) => one.in === "query")
  const inQuery = fc.record(Object.fromEntries(queries.map((one) => [one.name, pieces(one)])), {
    requiredKeys: queries.filter((one) => one.required).map((one) => one.name)
  })
  const unknown = fc.option(fc.tuple(hostilePiece, hostilePiece), { freq: 8, nil: undefined })
  return fc
    .record({ inPath, inQuery, unknown, headers: headersOf(operation), body: bodiesOf(operation, schemas, examples) })
    .map(({ inPath: filled, inQuery: asked, unknown: further, headers, body }) => {
      const pairs = Object.entries(asked).flatMap(([name, values]) => (values ?? []).map((value) => `${name}=${value}`))
      if (further !== undefined) pairs.push(further.join("="))
      const place = path.replace(/\{(\w+)\}/g, (_, name: string) => filled[name]?.[0] || "x")
      return { address: `${place}${pairs.length === 0 ? "" : `?${pairs.join("&")}`}`, headers, body }
    })
}

function bodiesOf(
  { requestBody }: Operation,
  schemas: OpenApi["components"]["schemas"],
  examples: ReadonlyArray<unknown>
): fc.Arbitrary<string | undefined> {
  const schema = requestBody?.content["application/json"]?.schema
  if (schema === undefined) return requestBody === undefined ? fc.constant(undefined) : hostileBody
  const valid = arbitraryOf(schema, schemas)
  const spoilt = fc
    .tuple(
      valid,
      fc.constantFrom(...Object.keys((schema as JsonSchema.JsonSchema).properties ?? { more: 0 }), "more"),
      hostileValue
    )
    .map(([value, name, wrong]) => ({ ...(value as object), [name]: wrong }))
  return fc.oneof(
    { weight: 3, arbitrary: valid.map((value) => JSON.stringify(value)) },
    { weight: 3, arbitrary: spoilt.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: hostileBody },
    ...examples.map((example) => ({ weight: 4, arbitrary: spoiltIn(example).map((value) => JSON.stringify(value)) }))
  )
}

/** A value that works, with something hostile in one of its places. */
function spoiltIn(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return hostileValue
  return fc.oneof(
    ...Object.entries(value).map(([name, inner]) =>
      spoiltIn(inner).map((wrong) => (Array.isArray(value) ? [...value, wrong] : { ...value, [name]: wrong }))
    )
  )
}

function headersOf({ requestBody }: Operation): fc.Arbitrary<Readonly<Record<string, string>>> {
  const type = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...Object.keys(requestBody?.content ?? { "application/json": 0 })) },
    { weight: 1, arbitrary: contentType }
  )
  return fc.record(
    {
      "if-match": headerText,
      "idempotency-key": headerText,
      "x-file-name": fc.oneof(headerText, fc.constantFrom("a.pdf", "%E6%A0%B8.png")),
      ...(requestBody === undefined ? {} : { "content-type": type })
    },
    { requiredKeys: requestBody === undefined ? [] : ["content-type" as never] }
  ) as fc.Arbitrary<Readonly<Record<string, string>>>
}

function oneOf<A>(valid: fc.Arbitrary<A>, hostile: fc.Arbitrary<A>, known: ReadonlyArray<fc.Arbitrary<A>>) {
  return fc.oneof(
    { weight: 3, arbitrary: valid },
    { weight: 2, arbitrary: hostile },
    ...known.map((arbitrary) => ({ weight: 4, arbitrary }))
  )
}

function encoded(value: unknown): string {
  return encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, "\uFFFD"))
}
