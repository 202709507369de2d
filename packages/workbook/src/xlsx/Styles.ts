import { type NumberShown, shownByBuiltIn, shownByCode } from "./NumberFormat.ts"
import { parseWholeXml } from "./XmlEvents.ts"

/** For each cell style, by its number, what it makes of a number. */
export type Styles = ReadonlyArray<NumberShown>

/** Reads of a workbook's styles what tells dates and percentages from numbers. */
export async function readStyles(bytes: AsyncIterable<Uint8Array>): Promise<Styles> {
  const codes = new Map<number, string>()
  const formats: Array<number> = []
  let inCellFormats = false
  await parseWholeXml(bytes, {
    open(name, attributes) {
      if (name === "cellXfs") inCellFormats = true
      else if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "")
      else if (name === "xf" && inCellFormats) formats.push(Number(attributes.numFmtId ?? 0))
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false
    },
    text() {}
  })
  return formats.map((id) => {
    const code = codes.get(id)
    return code === undefined ? shownByBuiltIn(id) : shownByCode(code)
  })
}
