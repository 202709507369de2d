import { gzipSync } from "node:zlib"
import type { Context } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"

/** From how many bytes on an answer is sent compressed. */
const worthIt = 1024

/**
 * Answers JSON, compressed at once where it is long: for answers of some ten kilobytes that takes an eighth of the time
 * of a stream, which is for what is long or of unknown length.
 */
export function answerJson(
  c: Context,
  value: unknown,
  status: ContentfulStatusCode,
  mediaType = "application/json"
): Response {
  const text = JSON.stringify(value)
  c.header("Content-Type", mediaType)
  c.header("Vary", "Accept-Encoding", { append: true })
  if (text.length < worthIt || !/\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) {
    c.header("Content-Length", String(Buffer.byteLength(text)))
    return c.body(text, status)
  }
  const compressed = gzipSync(text, { level: 1 })
  c.header("Content-Encoding", "gzip")
  c.header("Content-Length", String(compressed.byteLength))
  return c.body(compressed as Uint8Array<ArrayBuffer>, status)
}
