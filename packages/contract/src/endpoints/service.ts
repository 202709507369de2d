import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"

export const healthEndpoint = endpoint({
  id: "health",
  method: "GET",
  path: "/healthz",
  tag: "service",
  summary: { zh: "服务是否在运行", en: "Whether the server is alive" },
  access: "public",
  status: 200,
  answer: Schema.Struct({ status: Schema.Literal("ok") }),
  examples: [{ name: "now" }]
})

export const readyEndpoint = endpoint({
  id: "ready",
  method: "GET",
  path: "/readyz",
  tag: "service",
  summary: { zh: "服务是否接受请求", en: "Whether the server takes requests and its database answers" },
  access: "public",
  status: 200,
  answer: Schema.Struct({ status: Schema.Literal("ready") }),
  examples: [{ name: "now" }]
})
