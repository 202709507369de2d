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

/** The built page: files as they are, hashed ones kept for good, and `index.html` for the addresses of its views. */
export function page(folder: string) {
  const files = serveStatic<Env>({
    root: folder,
    onFound: (path, c) => {
      const hashed = path.includes(`${join(folder, "assets")}`)
      c.header("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache")
    }
  })
  const index = serveStatic<Env>({
    path: join(folder, "index.html"),
    onFound: (_, c) => void c.header("Cache-Control", "no-cache")
  })
  return new Hono<Env>()
    .use(files)
    .get("*", async (c, next) => (/^\/(api|assets|healthz)(\/|$)/.test(c.req.path) ? next() : index(c, next)))
}
