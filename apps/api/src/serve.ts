import { anonymous } from "@wengang/application/accounts/anonymous.ts"
import type { Acting } from "@wengang/application/acting/Acting.ts"
import { forbidden } from "@wengang/application/acting/authorise.ts"
import { type Failure, failure, failureAbout } from "@wengang/application/Failure.ts"
import type { AnswerOf, Endpoint, Pure, RequestOf } from "@wengang/contract/Endpoint.ts"
import type { Permission } from "@wengang/domain/people/Permission.ts"
import { type Effect, Result, Schema } from "effect"
import type { Context, Hono } from "hono"
import type { Env } from "./answerError.ts"
import { answerJson } from "./answerJson.ts"
import { isStorable } from "./isStorable.ts"
import { pointerOf } from "./pointerOf.ts"
import { type Ports, type Runtime, runAs } from "./Runtime.ts"

/** What a handler is given: the decoded parts, and the version that `If-Match` names where the endpoint needs one. */
export type Asked<E extends Endpoint> = RequestOf<E> & { readonly version: string }

export type Handler<E extends Endpoint> = (asked: Asked<E>) => Effect.Effect<AnswerOf<E>, Failure, Ports | Acting>

/** Serves an endpoint: who may ask, what they ask, the verb, its answer. The path of the page's own client is the same. */
export function serve<E extends Endpoint>(app: Hono<Env>, runtime: Runtime, endpoint: E, handler: Handler<E>): void {
  const decode = decoderOf(endpoint)
  app.on(endpoint.method, pathOf(endpoint), async (c) => {
    const acting = endpoint.access === "public" ? nobody(c) : c.get("acting")
    checkAccess(endpoint, acting.actor.permissions)
    const answer = await runAs(runtime, acting, handler(await decode(c)))
    if (endpoint.versioned === true) c.header("ETag", `"${(answer as { readonly version: string }).version}"`)
    return endpoint.answer === null
      ? c.body(null, endpoint.status as 204)
      : answerJson(c, answer, endpoint.status as 200)
  })
}

/** The path of an endpoint as Hono writes it. */
export function pathOf({ path }: Endpoint): string {
  return path.replace(/\{(\w+)\}/g, ":$1")
}

/** Whoever asks for what everybody may see. */
function nobody(c: Context<Env>): typeof Acting.Service {
  return { actor: anonymous, from: c.get("from"), requestId: c.get("requestId"), idempotency: null }
}

/** Refuses whoever may not ask an endpoint. */
export function checkAccess({ access }: Endpoint, permissions: ReadonlyArray<Permission>): void {
  if (access === "public" || access === "signedIn") return
  const accepted: ReadonlyArray<Permission> = typeof access === "string" ? [access] : access
  if (!accepted.some((one) => permissions.includes(one))) throw forbidden()
}

/** A reader of what an endpoint is asked. */
export function decoderOf<E extends Endpoint>(endpoint: E): (c: Context<Env>) => Promise<Asked<E>> {
  const params = part(endpoint.params, "path")
  const query = part(endpoint.query, "query")
  const body = part(endpoint.body, "body")
  return async (c) => {
    const asked = {
      params: params(c.req.param()),
      query: query(queryOf(c)),
      body: endpoint.body === undefined ? undefined : body(await jsonOf(c)),
      version: endpoint.needsVersion === true ? versionOf(c) : ""
    }
    return asked as Asked<E>
  }
}

/** A parser of one part of the request. What is wrong is told by its place, never repeated. */
function part(schema: Pure | undefined, place: string): (input: unknown) => unknown {
  if (schema === undefined) return () => undefined
  const decode = Schema.decodeUnknownResult(schema, { onExcessProperty: "error" })
  return (input) => {
    if (!isStorable(input)) throw misunderstood({ place })
    const decoded = decode(input)
    if (Result.isSuccess(decoded)) return decoded.success
    throw misunderstood({ place, pointer: pointerOf(decoded.failure.issue) })
  }
}

function misunderstood(details: { readonly place: string; readonly pointer?: string }): Failure {
  return failureAbout(
    details,
    "wrong-usage",
    "请求的条件有误，请检查后重试。",
    "The request has a condition that is not understood."
  )
}

/** Parameters of the query; one that stands several times is a list. */
function queryOf(c: Context<Env>): Record<string, string | ReadonlyArray<string>> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values])
  )
}

async function jsonOf(c: Context<Env>): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    throw failure("wrong-usage", "请求的内容不是 JSON。", "The body of the request is not JSON.")
  }
}

function versionOf(c: Context<Env>): string {
  const match = /^(?:W\/)?"([^"]+)"$/.exec(c.req.header("if-match") ?? "")
  if (match?.[1] !== undefined) return match[1]
  throw failure(
    "version-missing",
    "请用 If-Match 写明要修改的版本（读取该行时的 ETag）。",
    "Name in If-Match the version to be changed: the ETag with which the row was read."
  )
}
