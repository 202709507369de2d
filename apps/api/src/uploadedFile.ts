import type { ReadableStream as WebStream } from "node:stream/web"
import { failure } from "@wengang/application/Failure.ts"
import type { Context } from "hono"
import type { Env } from "./answerError.ts"

/** The content of a file that is sent as the body of a request. */
export function contentOf(c: Context<Env>): AsyncIterable<Uint8Array> {
  if (c.req.header("content-type") !== "application/octet-stream") {
    throw failure(
      "wrong-media-type",
      "请以 application/octet-stream 上传文件内容。",
      "Send the file's content as application/octet-stream."
    )
  }
  const body = (c.req.raw.body ?? new Blob([]).stream()) as unknown as WebStream<Uint8Array>
  return readBy(c, body)
}

/**
 * Reads a body as far as it is wanted. Where somebody stops, the rest is left: cancelling would close the connection
 * before the answer that says why. That answer is the last on its connection, so that nobody asks behind the rest.
 */
async function* readBy(c: Context<Env>, body: WebStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isWhole = false
  try {
    for await (const chunk of body.values({ preventCancel: true })) yield chunk
    isWhole = true
  } finally {
    if (!isWhole) c.header("Connection", "close")
  }
}

/** The name of such a file. */
export function nameOf(c: Context<Env>): string {
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
