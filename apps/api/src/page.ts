import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { serveStatic } from "@hono/node-server/serve-static"
import { type Context, Hono } from "hono"
import type { Env } from "./answerError.ts"

/** Where the web application is built to. */
export const builtPage = fileURLToPath(new URL("../../web/dist", import.meta.url))

/** Whether there is a built page to serve. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, "index.html"))
}

/** The built page: files as the build left them, compressed where it compressed them, hashed ones kept for good, and `index.html` for the addresses of its views. */
export function page(folder: string) {
  const document = async (c: Context<Env>) => c.html(await documentAt(folder, c.req.path))
  return new Hono<Env>()
    .use(async (c, next) => {
      await next()
      if (c.res.ok) c.header("Cache-Control", c.req.path.startsWith("/assets/") ? forGood : "no-cache")
    })
    .get("/", document)
    .use(serveStatic<Env>({ root: folder, precompressed: true }))
    .get("*", (c, next) => (isNoView(c.req.path) ? next() : document(c)))
}

/**
 * The document of a view: it names the view's own scripts behind those of all, so that the browser asks for them at once and
 * not after the first ones have run. A header would name them before, and take connections from what is drawn first.
 */
async function documentAt(folder: string, path: string): Promise<string> {
  const text = await readFile(join(folder, "index.html"), "utf8")
  const views = await readFile(join(folder, "views.json"), "utf8").catch(() => "[]")
  const { files = [] } = (JSON.parse(views) as ReadonlyArray<ViewFiles>).find((view) => lies(path, view)) ?? {}
  const links = files.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
  return text.replace("</head>", `${links.join("")}</head>`)
}

/** Which scripts a view is made of, as the build has noted it. */
interface ViewFiles {
  /** As the router writes it: `/ledgers/:ledger/:key`. */
  readonly path: string
  readonly files: ReadonlyArray<string>
}

function lies(at: string, { path }: ViewFiles): boolean {
  const parts = path.replace(/\/:\w+\?/g, "(?:/[^/]+)?").replace(/\/:\w+/g, "/[^/]+")
  return new RegExp(`^${parts.replace(/\/$/, "")}/?$`).test(at)
}

const forGood = "public, max-age=31536000, immutable"

function isNoView(path: string): boolean {
  return /^\/(api|assets|maps|healthz|readyz|metrics|docs)(\/|$)/.test(path)
}
