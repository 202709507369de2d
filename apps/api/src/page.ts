import { existsSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { serveStatic } from "@hono/node-server/serve-static"
import { Hono } from "hono"
import type { Env } from "./answerError.ts"

/** Where the web application is built to. */
export const builtPage = fileURLToPath(new URL("../../web/dist", import.meta.url))

/** Whether there is a built page to serve. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, "index.html"))
}

/** The built page: files as the build left them, compressed where it compressed them, hashed ones kept for good, and `index.html` for the addresses of its views. */
export function page(folder: string) {
  const index = serveStatic<Env>({ path: join(folder, "index.html") })
  return new Hono<Env>()
    .use(async (c, next) => {
      await next()
      if (c.res.ok) c.header("Cache-Control", c.req.path.startsWith("/assets/") ? forGood : "no-cache")
    })
    .use(serveStatic<Env>({ root: folder, precompressed: true }))
    .get("*", async (c, next) => (isNoView(c.req.path) ? next() : index(c, next)))
}

const forGood = "public, max-age=31536000, immutable"

function isNoView(path: string): boolean {
  return /^\/(api|assets|maps|healthz|readyz|metrics|docs)(\/|$)/.test(path)
}
