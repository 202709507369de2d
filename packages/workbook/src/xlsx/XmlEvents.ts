import { SaxesParser } from "saxes"

/** What a reader of one part wants to hear of; names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

/** Feeds a part to its handler, and pauses after each piece of it so that what was gathered can be passed on. */
export async function* parseXml(bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on("error", (error) => {
    throw error
  })
  // No office program writes a document type, and only attacks with entities need one.
  parser.on("doctype", () => {
    throw new Error("a document type in an office file")
  })
  parser.on("opentag", (tag) => handler.open(localName(tag.name), tag.attributes))
  parser.on("closetag", (tag) => handler.close(localName(tag.name)))
  parser.on("text", (text) => handler.text(text))
  parser.on("cdata", (text) => handler.text(text))
  let decoder: TextDecoder | undefined
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk)
    parser.write(decoder.decode(chunk, { stream: true }))
    yield
  }
  parser.write(decoder?.decode() ?? "")
  parser.close()
  yield
}

/** Feeds a whole part to its handler. */
export async function parseWholeXml(bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  for await (const _ of parseXml(bytes, handler));
}

/** The name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":")
  return colon < 0 ? name : name.slice(colon + 1)
}

/** Whether an attribute of XML Schema's boolean type says yes. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on"
}

function decoderFor(first: Uint8Array): TextDecoder {
  const encoding =
    first[0] === 0xff && first[1] === 0xfe ? "utf-16le" : first[0] === 0xfe && first[1] === 0xff ? "utf-16be" : "utf-8"
  return new TextDecoder(encoding, { fatal: true })
}
