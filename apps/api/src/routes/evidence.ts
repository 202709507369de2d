import { Readable } from "node:stream"
import { addCasePaper } from "@wengang/application/cases/addPaper.ts"
import { openPaper } from "@wengang/application/cases/openPaper.ts"
import { failure } from "@wengang/application/Failure.ts"
import { addPaperEndpoint, openPaperEndpoint } from "@wengang/contract/endpoints/papers.ts"
import type { Context, Hono } from "hono"
import type { Env } from "../answerError.ts"
import { type Runtime, runAs } from "../Runtime.ts"
import { checkAccess, decoderOf, pathOf } from "../serve.ts"

/** `/api/cases/…/evidence`: files go in and out as streams, never whole in memory. */
export function serveEvidence(app: Hono<Env>, runtime: Runtime): void {
  const decodeAdd = decoderOf(addPaperEndpoint)
  app.post(pathOf(addPaperEndpoint), async (c) => {
    const acting = c.get("acting")
    checkAccess(addPaperEndpoint, acting.actor.permissions)
    const { params } = await decodeAdd(c)
    const content = contentOf(c)
    const paper = await runAs(runtime, acting, addCasePaper({ id: params.id, name: nameOf(c), content }))
    return c.json(paper, addPaperEndpoint.status as 201)
  })
  const decodeOpen = decoderOf(openPaperEndpoint)
  app.get(pathOf(openPaperEndpoint), async (c) => {
    const acting = c.get("acting")
    checkAccess(openPaperEndpoint, acting.actor.permissions)
    const { params } = await decodeOpen(c)
    const { paper, content } = await runAs(runtime, acting, openPaper(params.id, params.digest))
    return c.body(Readable.toWeb(Readable.from(content)) as unknown as ReadableStream, 200, {
      "Content-Type": paper.mediaType,
      "Content-Length": String(paper.size),
      "Content-Disposition": attachment(paper.name)
    })
  })
}

function contentOf(c: Context<Env>): AsyncIterable<Uint8Array> {
  if (c.req.header("content-type") !== "application/octet-stream") {
    throw failure(
      "wrong-media-type",
      "请以 application/octet-stream 上传文件内容。",
      "Send the file's content as application/octet-stream."
    )
  }
  return (c.req.raw.body ?? new Blob([]).stream()) as AsyncIterable<Uint8Array> & ReadableStream<Uint8Array>
}

function nameOf(c: Context<Env>): string {
  try {
    const name = decodeURIComponent(c.req.header("x-file-name") ?? "")
    if (name !== "") return name
  } catch {
    // Not percent-encoded as it should be: the same as none.
  }
  throw failure(
    "wrong-usage",
    "请在 X-File-Name 头中写明文件名（UTF-8，百分号编码）。",
    "Name the file in the header X-File-Name, as percent-encoded UTF-8."
  )
}

/** RFC 8187: whatever the name holds, it is data of this one header. */
function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
  return `attachment; filename*=UTF-8''${encoded}`
}
