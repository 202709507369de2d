import { Readable } from "node:stream"
import { addCasePaper } from "@wengang/application/cases/addPaper.ts"
import { openPaper } from "@wengang/application/cases/openPaper.ts"
import { addPaperEndpoint, openPaperEndpoint } from "@wengang/contract/endpoints/papers.ts"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { type Runtime, runAs } from "../Runtime.ts"
import { checkAccess, decoderOf, pathOf } from "../serve.ts"
import { contentOf, nameOf } from "../uploadedFile.ts"

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

/** RFC 8187: whatever the name holds, it is data of this one header. */
function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
  return `attachment; filename*=UTF-8''${encoded}`
}
