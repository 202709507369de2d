import { JsonSchema, Schema } from "effect"

/** The named schemas of a document, collected while its operations are described. */
export class Definitions {
  readonly #byName = new Map<string, JsonSchema.JsonSchema>()

  /**
   * The JSON Schema of what a schema encodes to. What it names goes to the components. What is sent must hold nothing
   * that is not known; what is answered may come to hold more.
   */
  describe(schema: Schema.Constraint, excess: "error" | "ignore"): JsonSchema.JsonSchema {
    const { schema: described, definitions } = Schema.toJsonSchemaDocument(schema, { onExcessProperty: excess })
    const { schemas, definitions: named } = JsonSchema.toMultiDocumentOpenApi3_1({
      dialect: "draft-2020-12",
      schemas: [described],
      definitions
    })
    for (const [name, definition] of Object.entries(named)) this.#add(name, definition)
    return schemas[0]
  }

  /** All that were named, by name. */
  all(): Readonly<Record<string, JsonSchema.JsonSchema>> {
    return Object.fromEntries([...this.#byName].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  #add(name: string, definition: JsonSchema.JsonSchema): void {
    const known = this.#byName.get(name)
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition)) {
      throw new Error(`two schemas are called ${name}`)
    }
    this.#byName.set(name, definition)
  }
}
