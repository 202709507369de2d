import type { HttpBindings } from "@hono/node-server"
import type { Acting } from "@wengang/application/acting/Acting.ts"
import { Failure } from "@wengang/application/Failure.ts"
import type { ApiError } from "@wengang/contract/ApiError.ts"
import type { Context } from "hono"
import { HTTPException } from "hono/http-exception"
import type { RequestIdVariables } from "hono/request-id"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import { statusOf } from "./statusOf.ts"

export interface Env {
  readonly Variables: RequestIdVariables & { readonly acting: typeof Acting.Service }
  readonly Bindings: Partial<HttpBindings>
}

/** The one form in which errors are told. */
export function answerError(
  c: Context<Env>,
  status: ContentfulStatusCode,
  code: string,
  zh: string,
  en: string,
  details?: Readonly<Record<string, unknown>>
) {
  const body: ApiError = {
    type: "about:blank",
    title: en,
    status,
    code,
    message: zh,
    messageEnglish: en,
    requestId: c.get("requestId"),
    ...(details === undefined ? {} : { details })
  }
  return c.json(body, status, { "Content-Type": "application/problem+json; charset=utf-8" })
}

/** What was thrown as an answer: failures by their sentences, anything else without details. */
export function answerThrown(error: unknown, c: Context<Env>, log: Log): Response {
  if (error instanceof Failure) {
    if (error.code === "unexpected") log(c.get("requestId"), error.cause)
    return answerError(c, statusOf[error.code], error.code, error.sentence.zh, error.sentence.en, error.details)
  }
  // Thrown by what guards against requests of other sites.
  if (error instanceof HTTPException && error.status === 403) {
    return answerError(
      c,
      403,
      "foreign-request",
      "不接受来自其他网站的请求。",
      "Requests from other sites are refused."
    )
  }
  log(c.get("requestId"), error)
  return answerError(c, 500, "unexpected", "服务出错，请稍后重试。", "The server failed; try again later.")
}

/** Where errors that nobody foresaw are noted, by the id of their request. */
export type Log = (requestId: string, error: unknown) => void
