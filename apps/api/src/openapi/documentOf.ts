import type { Endpoint } from "@wengang/contract/Endpoint.ts"
import { ProblemAnswer } from "@wengang/contract/ProblemAnswer.ts"
import product from "../../package.json" with { type: "json" }
import { Definitions } from "./Definitions.ts"
import type { OpenApi, Operation, Response } from "./OpenApi.ts"
import { operationOf } from "./operationOf.ts"
import { refusals } from "./statusesOf.ts"

/**
 * The OpenAPI document of endpoints. With `excess` at `error` it says that answers hold nothing more than it names,
 * which tests hold the server to; callers must not rely on it.
 */
export function documentOf(endpoints: ReadonlyArray<Endpoint>, excess: "error" | "ignore" = "ignore"): OpenApi {
  const definitions = new Definitions()
  const paths: Record<string, Record<string, Operation>> = {}
  for (const endpoint of endpoints) {
    const { method, path } = endpoint
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(endpoint, definitions, excess) }
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "稳岗 Wengang",
      version: product.version,
      summary: "就业帮扶台账核验接口 · Employment-assistance ledgers that check themselves",
      license: { name: product.license, identifier: product.license }
    },
    servers: [{ url: "/", description: "本服务 · This server" }],
    tags: tags.filter(({ name }) => endpoints.some(({ tag }) => tag === name)),
    paths,
    components: { securitySchemes, parameters, headers, responses: refused(definitions), schemas: definitions.all() }
  }
}

function refused(definitions: Definitions): Readonly<Record<string, Response>> {
  const content = { "application/problem+json": { schema: definitions.describe(ProblemAnswer, "ignore") } }
  const requestId = { "X-Request-Id": { $ref: "#/components/headers/RequestId" } }
  return Object.fromEntries(
    Object.entries(refusals).map(([status, description]) => {
      const wait = status === "429" ? { "Retry-After": { $ref: "#/components/headers/RetryAfter" } } : {}
      return [status, { description, headers: { ...requestId, ...wait }, content }]
    })
  )
}

const tags = [
  { name: "session", description: "登录与本人账号 · Signing in, one's own account" },
  { name: "ledgers", description: "台账 · Ledgers" },
  { name: "suspicions", description: "疑点 · Suspicions" },
  { name: "figures", description: "统计 · Figures for charts" },
  { name: "views", description: "我的视图 · Saved views" },
  { name: "cases", description: "整改事项 · Cases: findings that are being put right" },
  { name: "changes", description: "变更 · Changes, for other systems" },
  { name: "webhooks", description: "推送 · Webhooks, for other systems" },
  { name: "households", description: "户档案 · Households" },
  { name: "payLists", description: "公益岗工资表 · Pay lists" },
  { name: "rules", description: "规则 · Rules" },
  { name: "parameters", description: "参数 · Parameters" },
  { name: "runs", description: "核验批次 · Runs" },
  { name: "jobs", description: "任务与导入 · Jobs and imports" },
  { name: "accounts", description: "账号与授权 · Accounts and rights" },
  { name: "keys", description: "接口密钥 · Keys of programs" },
  { name: "settings", description: "安全设置 · Settings" },
  { name: "audit", description: "审计日志 · The audit log" },
  { name: "service", description: "服务状态 · The server itself" }
]

const securitySchemes = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: "wengang.session_token",
    description: "登录后由服务设置的 Cookie。 The cookie that signing in sets."
  },
  apiKey: {
    type: "http",
    scheme: "bearer",
    description: "集成用的接口密钥。 An API key, for integrations."
  }
}

const parameters = {
  IfMatch: {
    name: "If-Match",
    in: "header",
    required: true,
    description: "要修改的版本，即读取时的 ETag。 The version to be changed: the ETag with which it was read.",
    schema: { type: "string" },
    example: '"3f2a"'
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description: "为一次修改命名，重发时只做一次。 Names a mutation, so that sending it twice does it once.",
    schema: { type: "string", minLength: 1, maxLength: 200 }
  },
  FileName: {
    name: "X-File-Name",
    in: "header",
    required: true,
    description: "文件名，UTF-8 百分号编码。 The file's name, percent-encoded UTF-8.",
    schema: { type: "string", minLength: 1 },
    example: "%E6%A0%B8%E6%9F%A5%E8%A1%A8.pdf"
  }
}

const headers = {
  ETag: { description: "版本。 The version.", schema: { type: "string" } },
  RequestId: { description: "请求编号。 Names the request in the server's log.", schema: { type: "string" } },
  RetryAfter: { description: "多少秒后再试。 After how many seconds to try again.", schema: { type: "integer" } }
}
