import { ZipFile } from "yazl"
import { ZipArchive } from "../src/zip/ZipArchive.ts"

/** A zip of the given members. */
export async function zipOf(members: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(members)) zip.addBuffer(Buffer.from(content as string), name)
  zip.end()
  const chunks: Array<Buffer> = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The same archive with each name replaced by bytes of equal length, as programs write that know no UTF-8 flag. */
export function withRawNames(zip: Buffer, names: Readonly<Record<string, Buffer>>): Buffer {
  const bytes = Buffer.from(zip)
  for (const [name, raw] of Object.entries(names)) {
    const old = Buffer.from(name)
    for (let at = bytes.indexOf(old); at >= 0; at = bytes.indexOf(old, at + old.length)) raw.copy(bytes, at)
  }
  const flags = (signature: string, offset: number) => {
    const mark = Buffer.from(signature, "latin1")
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4)) {
      bytes.writeUInt16LE(bytes.readUInt16LE(at + offset) & ~0x800, at + offset)
    }
  }
  flags("PK\u0003\u0004", 6)
  flags("PK\u0001\u0002", 8)
  return bytes
}

/** A workbook of hand-written parts: sheets by name, each the inside of its `sheetData`. */
export async function handmade(
  sheets: Readonly<Record<string, string>>,
  parts: {
    readonly strings?: string
    readonly styles?: string
    readonly workbook?: string
    readonly worksheet?: (data: string) => string
  } = {}
): Promise<Buffer> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  const packaged = "http://schemas.openxmlformats.org/package/2006/relationships"
  const names = Object.keys(sheets)
  const worksheet =
    parts.worksheet ?? ((data) => `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`)
  const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")
  const members: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}">${parts.workbook ?? ""}<sheets>${listed}</sheets></workbook>`
  }
  let related = ""
  for (const [at, name] of names.entries()) {
    members[`xl/worksheets/sheet${at + 1}.xml`] = `<?xml version="1.0"?>${worksheet(sheets[name] ?? "")}`
    related += `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="/xl/worksheets/sheet${at + 1}.xml"/>`
  }
  for (const [type, content, target] of [
    ["sharedStrings", parts.strings, "sharedStrings.xml"],
    ["styles", parts.styles, "styles.xml"]
  ] as const) {
    if (content === undefined) continue
    members[`xl/${target}`] = content
    related += `<Relationship Id="${type}" Type="${office}/${type}" Target="${target}"/>`
  }
  members["xl/_rels/workbook.xml.rels"] = `<Relationships xmlns="${packaged}">${related}</Relationships>`
  return zipOf(members)
}

/** A row of inline texts. */
export function textRow(...texts: ReadonlyArray<string>): string {
  return `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`
}

/** The members of an archive as text. */
export async function unzip(path: string): Promise<Record<string, string>> {
  const archive = await ZipArchive.open(path)
  const members: Record<string, string> = {}
  for (const member of archive.members) {
    const chunks: Array<Buffer> = []
    for await (const chunk of archive.read(member)) chunks.push(chunk)
    members[member.name] = Buffer.concat(chunks).toString("utf8")
  }
  archive.close()
  return members
}
