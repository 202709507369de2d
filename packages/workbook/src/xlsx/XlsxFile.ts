import type { SheetRow } from "../cells/Cell.ts"
import { asUnreadable, UnreadableInput } from "../UnreadableInput.ts"
import type { ZipArchive, ZipMember } from "../zip/ZipArchive.ts"
import { type Relationship, relationshipsOf } from "./Relationships.ts"
import { readSharedStrings } from "./SharedStrings.ts"
import { readSheetRows } from "./SheetRows.ts"
import { readStyles } from "./Styles.ts"
import type { CellContext } from "./XlsxCell.ts"
import { isOn, localName, parseWholeXml } from "./XmlEvents.ts"

/** Texts are held in memory, so there is less room for them than for rows. */
const mostTextBytes = 256 * 1024 * 1024

/** A sheet as the workbook lists it. */
export interface XlsxSheet {
  readonly name: string
  readonly hidden: boolean
  readonly member: ZipMember | undefined
}

/** A workbook of Office Open XML, transitional or strict. */
export class XlsxFile {
  readonly sheets: ReadonlyArray<XlsxSheet>
  readonly #path: string
  readonly #archive: ZipArchive
  readonly #context: CellContext

  private constructor(path: string, archive: ZipArchive, sheets: ReadonlyArray<XlsxSheet>, context: CellContext) {
    this.sheets = sheets
    this.#path = path
    this.#archive = archive
    this.#context = context
  }

  /** Whether an archive is an office file at all, and not a zip of other files. */
  static isOne(archive: ZipArchive): boolean {
    return archive.find("[Content_Types].xml") !== undefined || archive.find("_rels/.rels") !== undefined
  }

  /** Reads everything but the rows. */
  static async open(path: string, archive: ZipArchive): Promise<XlsxFile> {
    try {
      const main = (await relationshipsOf(archive, "")).find(({ type }) => type === "officeDocument")
      const part = main?.target ?? "xl/workbook.xml"
      if (part.toLowerCase().endsWith(".bin")) throw new UnreadableInput("other-spreadsheet", path)
      const member = archive.find(part)
      if (member === undefined) throw new UnreadableInput("not-a-workbook", path)
      const related = await relationshipsOf(archive, part)
      const listed = await readWorkbook(archive, member)
      if (listed === undefined) throw new UnreadableInput("not-a-workbook", path)
      const sheets = listed.sheets.map((sheet) => ({ ...sheet, member: worksheet(archive, related, sheet.relation) }))
      return new XlsxFile(path, archive, sheets, await readContext(path, archive, related, listed.from1904))
    } catch (error) {
      throw asUnreadable(error, path, "corrupt")
    }
  }

  /** Reads a sheet through for damage. */
  async verify(sheet: XlsxSheet): Promise<void> {
    if (sheet.member === undefined) throw new UnreadableInput("corrupt", this.#path)
    await this.#archive.verify(sheet.member)
  }

  /** The rows of a sheet that hold anything. */
  async *rows(sheet: XlsxSheet): AsyncGenerator<ReadonlyArray<SheetRow>> {
    if (sheet.member === undefined) throw new UnreadableInput("corrupt", this.#path)
    try {
      yield* readSheetRows(this.#archive.read(sheet.member), this.#context)
    } catch (error) {
      throw asUnreadable(error, this.#path, "corrupt")
    }
  }
}

async function readWorkbook(archive: ZipArchive, member: ZipMember) {
  const sheets: Array<{ name: string; hidden: boolean; relation: string }> = []
  let from1904 = false
  let isWorkbook = false
  await parseWholeXml(archive.read(member), {
    open(name, attributes) {
      if (name === "workbook") isWorkbook = true
      else if (name === "workbookPr") from1904 = isOn(attributes.date1904)
      else if (name === "sheet") {
        const state = attributes.state ?? "visible"
        const relation = Object.keys(attributes).find((key) => key.includes(":") && localName(key) === "id")
        sheets.push({
          name: attributes.name ?? "",
          hidden: state !== "visible",
          relation: (relation === undefined ? undefined : attributes[relation]) ?? ""
        })
      }
    },
    close() {},
    text() {}
  })
  return isWorkbook ? { sheets, from1904 } : undefined
}

function worksheet(archive: ZipArchive, related: ReadonlyArray<Relationship>, id: string): ZipMember | undefined {
  const relation = related.find((candidate) => candidate.id === id)
  return relation === undefined ? undefined : archive.find(relation.target)
}

async function readContext(
  path: string,
  archive: ZipArchive,
  related: ReadonlyArray<Relationship>,
  from1904: boolean
): Promise<CellContext> {
  const part = (type: string) => {
    const relation = related.find((candidate) => candidate.type === type)
    return relation === undefined ? undefined : archive.find(relation.target)
  }
  const strings = part("sharedStrings")
  const styles = part("styles")
  if (strings !== undefined && strings.size > mostTextBytes) throw new UnreadableInput("too-large", path)
  return {
    strings: strings === undefined ? [] : await readSharedStrings(archive.read(strings)),
    styles: styles === undefined ? [] : await readStyles(archive.read(styles)),
    from1904
  }
}
