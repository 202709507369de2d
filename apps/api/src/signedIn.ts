import { createHash } from "node:crypto"
import type { Acting, Idempotency } from "@wengang/application/acting/Acting.ts"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import type { Authenticate } from "./Authenticate.ts"
import { answerError, type Env } from "./answerError.ts"
import { answerTooMany } from "./operation/answerTooMany.ts"
import type { Operation } from "./operation/Operation.ts"

/** Lets in whoever is signed in, or has a key, and notes who it is for the verbs. */
export const signedIn = (authenticate: Authenticate, { limits, metrics }: Pick<Operation, "limits" | "metrics">) =>
  createMiddleware<Env>(async (c, next) => {
    const from = c.get("from")
    const actor = await authenticate(c.req.raw.headers, from)
    const wait = actor === undefined ? await limits.ofAddress(from ?? "none") : await limits.ofAccount(actor.id)
    if (wait !== undefined) {
      metrics.refusedBy(actor === undefined ? "address" : "account")
      return answerTooMany(c, wait)
    }
    if (actor === undefined) {
      return c.req.header("authorization") === undefined
        ? answerError(c, 401, "not-signed-in", "请先登录。", "Sign in first.")
        : answerError(c, 401, "not-signed-in", ...noKey)
    }
    const acting: typeof Acting.Service = {
      actor,
      from,
      requestId: c.get("requestId"),
      idempotency: await idempotencyOf(c)
    }
    c.set("acting", acting)
    return next()
  })

/** What a program is told, which cannot sign in. */
const noKey = [
  "接口密钥不对、已到期或已停用；请向发密钥的人要新的。",
  "The key is wrong, has ended or was ended; ask whoever issued it for another."
] as const

/** The mutation that the caller named, with a digest of all that it asks. */
async function idempotencyOf(c: Context<Env>): Promise<Idempotency | null> {
  const key = c.req.header("idempotency-key")
  if (key === undefined || c.req.method === "GET") return null
  // A file names itself by its content: sent twice, it is one. Nobody holds it in memory to make sure.
  if (c.req.header("content-type") === "application/octet-stream") return null
  const body = await c.req.raw.clone().text()
  const asked = JSON.stringify([c.req.method, c.req.path, c.req.header("if-match") ?? null, body])
  return { key, request: createHash("sha256").update(asked).digest("base64url") }
}
