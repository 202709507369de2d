/** The encodings in which offices keep text files. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030"

/**
 * The encoding of a whole file: that of its byte order mark, else UTF-8 if every byte agrees, else GB18030 if every
 * byte agrees; undefined for anything that is no text.
 */
export async function detectEncoding(bytes: AsyncIterable<Uint8Array>): Promise<TextEncoding | undefined> {
  let marked: TextEncoding | undefined
  let first = true
  const candidates = new Map<TextEncoding, TextDecoder>()
  for await (const chunk of bytes) {
    if (first) {
      marked = byMark(chunk)
      for (const encoding of marked === undefined ? (["utf-8", "gb18030"] as const) : [marked]) {
        candidates.set(encoding, new TextDecoder(encoding, { fatal: true }))
      }
      first = false
    }
    const wide = marked === "utf-16le" || marked === "utf-16be"
    if (!wide && chunk.includes(0)) return undefined
    discard(candidates, (decoder) => decoder.decode(chunk, { stream: true }))
  }
  if (first) return "utf-8"
  discard(candidates, (decoder) => decoder.decode())
  return candidates.keys().next().value
}

/** The text of a file in a known encoding, its byte order mark left off. */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function byMark(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined
}

function discard(candidates: Map<TextEncoding, TextDecoder>, decode: (decoder: TextDecoder) => unknown): void {
  for (const [encoding, decoder] of candidates) {
    try {
      decode(decoder)
    } catch {
      candidates.delete(encoding)
    }
  }
}
