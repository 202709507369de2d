import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"

export const healthEndpoint = endpoint({
  id: "health",
  method: "GET",
  path: "/healthz",
  tag: "service",
  summary: { zh: "服务是否正常", en: "Whether the server and its database answer" },
  access: "public",
  status: 200,
  answer: Schema.Struct({ status: Schema.Literal("ok") })
})
