import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"

export const openApiEndpoint = endpoint({
  id: "openApi",
  method: "GET",
  path: "/api/openapi.json",
  tag: "service",
  summary: { zh: "本接口的 OpenAPI 文档", en: "This document" },
  access: "public",
  status: 200,
  answer: Schema.Record(Schema.String, Schema.Json),
  examples: [{ name: "now" }]
})
