import type { HttpBindings } from "@hono/node-server"
import type { Acting } from "@wengang/application/acting/Acting.ts"
import { Failure } from "@wengang/application/Failure.ts"
import type { ApiError } from "@wengang/contract/ApiError.ts"
import type { Context } from "hono"
import { HTTPException } from "hono/http-exception"
import type { RequestIdVariables } from "hono/request-id"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import { answerJson } from "./answerJson.ts"
import type { Logger } from "./operation/Logger.ts"
import { statusOf } from "./statusOf.ts"

export interface Env {
  readonly Variables: RequestIdVariables & {
    readonly acting: typeof Acting.Service
    /** The address that the request comes from; null where there is no connection. */
    readonly from: string | null
  }
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
  return answerJson(c, body, status, "application/problem+json; charset=utf-8")
}

/** What was thrown as an answer: failures by their sentences, anything else without details. */
export function answerThrown(error: unknown, c: Context<Env>, logger: Logger): Response {
  if (error instanceof Failure) {
    if (error.code === "unexpected") note(logger, c, error.cause)
    if (typeof error.details?.retryAfter === "number") c.header("Retry-After", String(error.details.retryAfter))
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
  note(logger, c, error)
  return answerError(c, 500, "unexpected", "服务出错，请稍后重试。", "The server failed; try again later.")
}

/** Notes an error that nobody foresaw by its kind: its text and trace may hold what rows hold. */
function note(logger: Logger, c: Context<Env>, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error
  logger.error({ requestId: c.get("requestId"), kind }, "unexpected error")
  if (process.env.WENGANG_DEBUG === "1") console.error(error)
}
