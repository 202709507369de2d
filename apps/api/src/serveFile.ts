import { ReadableStream as Bytes } from "node:stream/web"
import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import type { Endpoint } from "@wengang/contract/Endpoint.ts"
import type { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "./answerError.ts"
import { type Ports, type Runtime, runAs } from "./Runtime.ts"
import { type Asked, checkAccess, decoderOf } from "./serve.ts"

/** A file that is made while it is sent. */
export interface Download {
  readonly name: string
  readonly type: string
  readonly bytes: AsyncIterable<Uint8Array>
}

type Handler<E extends Endpoint> = (asked: Asked<E>) => Effect.Effect<Download, Failure, Ports | Acting>

/** Serves an endpoint that answers a file. A reader who goes away ends the making of it. */
export function serveFile<E extends Endpoint>(
  app: Hono<Env>,
  runtime: Runtime,
  endpoint: E,
  handler: Handler<E>
): void {
  const decode = decoderOf(endpoint)
  app.on(endpoint.method, endpoint.path.replace(/\{(\w+)\}/g, ":$1"), async (c) => {
    const acting = c.get("acting")
    checkAccess(endpoint, acting.actor.permissions)
    const { name, type, bytes } = await runAs(runtime, acting, handler(await decode(c)))
    return c.body(Bytes.from(bytes) as ReadableStream<Uint8Array>, 200, {
      "Content-Type": type === "text/csv" ? "text/csv; charset=utf-8" : type,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
    })
  })
}
