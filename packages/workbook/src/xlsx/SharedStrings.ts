import { parseWholeXml } from "./XmlEvents.ts"
import { unescapeXmlText } from "./XmlText.ts"

/** The texts that cells name by number; rich text joined, phonetic guides left out. */
export async function readSharedStrings(bytes: AsyncIterable<Uint8Array>): Promise<ReadonlyArray<string>> {
  const strings: Array<string> = []
  let text = ""
  let inText = false
  let inPhonetic = false
  await parseWholeXml(bytes, {
    open(name) {
      if (name === "si") text = ""
      else if (name === "rPh") inPhonetic = true
      else if (name === "t") inText = !inPhonetic
    },
    close(name) {
      if (name === "si") strings.push(unescapeXmlText(text))
      else if (name === "rPh") inPhonetic = false
      else if (name === "t") inText = false
    },
    text(piece) {
      if (inText) text += piece
    }
  })
  return strings
}
