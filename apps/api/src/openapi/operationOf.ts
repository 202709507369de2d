import type { Endpoint } from "@wengang/contract/Endpoint.ts"
import type { Definitions } from "./Definitions.ts"
import type { Body, Operation, Response } from "./OpenApi.ts"
import { parametersOf } from "./parametersOf.ts"
import { refusalsOf } from "./statusesOf.ts"

/** An endpoint as an operation of the document. `excess` says whether answers may come to hold more than they say. */
export function operationOf(endpoint: Endpoint, definitions: Definitions, excess: "error" | "ignore"): Operation {
  const { id, tag, summary, access, body, accepts } = endpoint
  const parameters = parametersOf(endpoint, definitions)
  return {
    operationId: id,
    tags: [tag],
    summary: summary.zh,
    description: `${summary.en}. ${whoMay(access)}`,
    security: access === "public" ? [] : [{ session: [] }, { apiKey: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, ...sent(endpoint, definitions) } }),
    ...(accepts === undefined ? {} : { requestBody: { required: true, content: { [accepts]: { schema: {} } } } }),
    responses: { [endpoint.status]: success(endpoint, definitions, excess), ...refused(endpoint) }
  }
}

function whoMay(access: Endpoint["access"]): string {
  if (access === "public") return "Anybody may ask."
  if (access === "signedIn") return "Whoever is signed in may ask."
  return `Needs the permission ${[access].flat().join(" or ")}.`
}

function sent({ body, examples = [] }: Endpoint, definitions: Definitions): Body {
  const named = examples
    .filter((example) => example.body !== undefined)
    .map(({ name, body: value }) => [name, { value }])
  return {
    content: {
      "application/json": {
        schema: body === undefined ? {} : definitions.describe(body, "error"),
        ...(named.length === 0 ? {} : { examples: Object.fromEntries(named) })
      }
    }
  }
}

function success(endpoint: Endpoint, definitions: Definitions, excess: "error" | "ignore"): Response {
  const { answer, media, versioned, summary } = endpoint
  const headers = {
    "X-Request-Id": { $ref: "#/components/headers/RequestId" },
    ...(versioned === true ? { ETag: { $ref: "#/components/headers/ETag" } } : {})
  }
  const types = media ?? (answer === null ? [] : ["application/json"])
  const schema = answer === null ? {} : definitions.describe(answer, excess)
  const content = Object.fromEntries(types.map((type) => [type, { schema }]))
  return { description: summary.zh, headers, ...(types.length === 0 ? {} : { content }) }
}

function refused(endpoint: Endpoint): Operation["responses"] {
  return Object.fromEntries(
    refusalsOf(endpoint).map((status) => [status, { $ref: `#/components/responses/${status}` }])
  )
}
