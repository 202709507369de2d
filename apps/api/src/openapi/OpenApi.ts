import type { JsonSchema } from "effect"

/** The parts of OpenAPI 3.1 that the document uses. */
export interface OpenApi {
  readonly openapi: "3.1.1"
  readonly info: Readonly<Record<string, unknown>>
  readonly servers: ReadonlyArray<{ readonly url: string; readonly description: string }>
  readonly tags: ReadonlyArray<{ readonly name: string; readonly description: string }>
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, unknown>> & {
    readonly schemas: Readonly<Record<string, JsonSchema.JsonSchema>>
  }
}

export interface Operation {
  readonly operationId: string
  readonly tags: ReadonlyArray<string>
  readonly summary: string
  readonly description: string
  readonly security: ReadonlyArray<Readonly<Record<string, ReadonlyArray<string>>>>
  readonly parameters?: ReadonlyArray<Parameter | Reference>
  readonly requestBody?: Body & { readonly required: true }
  readonly responses: Readonly<Record<string, Response | Reference>>
}

export interface Parameter {
  readonly name: string
  readonly in: "path" | "query"
  readonly required: boolean
  readonly schema: JsonSchema.JsonSchema
}

export interface Reference {
  readonly $ref: string
}

export interface Body {
  readonly content: Readonly<
    Record<
      string,
      {
        readonly schema: JsonSchema.JsonSchema
        readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
      }
    >
  >
}

export type Response = Partial<Body> & {
  readonly description: string
  readonly headers?: Readonly<Record<string, Reference>>
}
