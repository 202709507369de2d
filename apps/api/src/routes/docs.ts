import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Context, Hono } from "hono"
import type { Env } from "../answerError.ts"
import { unpackImages } from "../docs/unpackImages.ts"

const own = fileURLToPath(new URL("../docs", import.meta.url))
const bundle = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist")))
const script = "text/javascript; charset=utf-8"

/** `/docs`: the document of the API to be read and tried out, from files of this server only. */
export function docs(): Hono<Env> {
  let made: ReturnType<typeof unpackImages> | undefined
  const style = async () => {
    made ??= unpackImages(await readFile(join(bundle, "swagger-ui.css"), "utf8"), (at) => `/docs/images/${at}`)
    return made
  }
  return new Hono<Env>()
    .get("/docs", (c) => file(c, own, "index.html", "text/html; charset=utf-8"))
    .get("/docs/start.js", (c) => file(c, own, "start.js", script))
    .get("/docs/swagger-ui-bundle.js", (c) => file(c, bundle, "swagger-ui-bundle.js", script))
    .get("/docs/swagger-ui.css", async (c) => answer(c, (await style()).sheet, "text/css; charset=utf-8"))
    .get("/docs/images/:at", async (c, next) => {
      const image = (await style()).images[Number(c.req.param("at"))]
      return image === undefined ? next() : answer(c, image.bytes, image.type)
    })
}

async function file(c: Context<Env>, folder: string, name: string, type: string): Promise<Response> {
  return answer(c, await readFile(join(folder, name)), type)
}

function answer(c: Context<Env>, body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return c.body(body, 200, { "Content-Type": type, "Cache-Control": "no-cache" })
}
