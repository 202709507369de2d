import { rememberRefusal } from "@wengang/application/audit/rememberRefusal.ts"
import { Failure } from "@wengang/application/Failure.ts"
import type { AuditNote } from "@wengang/application/ports/AuditLog.ts"
import { endpoints } from "@wengang/contract/endpoints.ts"
import { holdsPersonalNumber } from "@wengang/domain/values/Remark.ts"
import type { Context } from "hono"
import { matchedRoutes } from "hono/route"
import type { Env } from "./answerError.ts"
import { type Runtime, runAs } from "./Runtime.ts"
import { pathOf } from "./serve.ts"

const byRoute = new Map(endpoints.map((one) => [`${one.method} ${pathOf(one)}`, one]))

/** Remembers in the log that whoever is signed in was refused something. A refusal stands even where that cannot be done. */
export async function rememberRefused(runtime: Runtime, c: Context<Env>, error: unknown): Promise<void> {
  const acting = c.get("acting")
  if (acting === undefined || !(error instanceof Failure)) return
  const route = matchedRoutes(c).find(({ method, path }) => method !== "ALL" && byRoute.has(`${method} ${path}`))
  const endpoint = route === undefined ? undefined : byRoute.get(`${route.method} ${route.path}`)
  if (route === undefined || endpoint === undefined || isRemembered(endpoint.tag, error)) return
  await runAs(runtime, acting, rememberRefusal(endpoint.id, objectIn(route.path, c.req.path), error)).catch(() => {})
}

/** Steps of cases that four eyes forbid are remembered by themselves. */
function isRemembered(tag: string, { code, details }: Failure): boolean {
  return tag === "cases" && code === "forbidden" && details?.refusal !== undefined
}

/** What was asked for by name. What anybody may have typed is left out: it may be a number, or the name of a person. */
function objectIn(pattern: string, path: string): AuditNote["object"] {
  const parts = path.split("/")
  const at = pattern.split("/").findIndex((part) => part === ":id" || part === ":key")
  const [kind, id] = [parts[at - 1], parts[at]]
  if (at < 0 || kind === undefined || id === undefined) return null
  if (!/^[\w.:-]{1,100}$/.test(id) || holdsPersonalNumber(id)) return null
  return { kind: kind.replace(/s$/, ""), id }
}
