import { join } from "node:path"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { openWorkbooks } from "../src/openWorkbooks.ts"
import { UnreadableInput } from "../src/UnreadableInput.ts"
import { handmade, textRow, zipOf } from "./archive.ts"
import { fileOf, gather, resolveArea, scratch } from "./reading.ts"

const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(5000)])
const header = textRow("户编号", "所在村", "户类型")

/** The code with which opening fails, before any row. */
async function refused(...paths: ReadonlyArray<string>): Promise<string> {
  try {
    const opened = await openWorkbooks(paths, { resolveArea })
    opened.close()
    return "opened"
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    expect(error.path).not.toContain("/")
    expect(error.sentence.zh).toContain(error.path)
    expect(error.message).toContain(error.path)
    return error.code
  }
}

async function workbook(): Promise<Buffer> {
  const rows = Array.from({ length: 500 }, (_, at) => textRow(`H${at}`, "411081105203", "其他"))
  return handmade({ 户: header + rows.join("") })
}

describe("refused before any row", () => {
  test("a path that is not there", async () => {
    expect(await refused(join(scratch(), "没有.xlsx"))).toBe("missing")
  })
  test.each([
    ["户.xls", compound, "old-xls"],
    ["户.xlsx", compound, "old-xls"],
    ["户.xlsx", Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le"), compound]), "encrypted"],
    ["户.xlsx", "", "corrupt"],
    ["户.xlsx", "不是表格", "corrupt"],
    ["户.xlsx", "PK\u0003\u0004 then nothing", "corrupt"],
    ["户.zip", "", "corrupt"],
    ["户.pdf", "%PDF-1.7", "not-a-workbook"],
    ["户", "户编号,所在村\n", "not-a-workbook"],
    ["户.csv", Buffer.from("户编号\0\u0001\u0002"), "unknown-encoding"],
    ["户.csv", Buffer.from("ff80ff80ff", "hex"), "unknown-encoding"]
  ])("%s", async (name, content, code) => {
    expect(await refused(fileOf(name, content))).toBe(code)
  })

  test("a folder and a zip without CSV files", async () => {
    expect(await refused(scratch())).toBe("nothing-to-read")
    expect(await refused(fileOf("台账.zip", await zipOf({ "读我.txt": "x" })))).toBe("nothing-to-read")
    expect(await refused(fileOf("台账.zip", await zipOf({})))).toBe("nothing-to-read")
  })

  test("a workbook cut off anywhere", async () => {
    const whole = await workbook()
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.999]) {
      expect(await refused(fileOf("户.xlsx", whole.subarray(0, Math.floor(whole.length * share))))).toBe("corrupt")
    }
  })

  test("a workbook with damaged rows", async () => {
    const bytes = await workbook()
    const at = bytes.indexOf("xl/worksheets/sheet1.xml") + 200
    bytes.fill(0x55, at, at + 40)
    expect(await refused(fileOf("户.xlsx", bytes))).toBe("corrupt")
  })

  test("other office files", async () => {
    const types = { "[Content_Types].xml": "<Types/>" }
    expect(await refused(fileOf("文.docx", await zipOf({ ...types, "word/document.xml": "<w/>" })))).toBe(
      "not-a-workbook"
    )
    expect(await refused(fileOf("表.ods", await zipOf({ "content.xml": "<c/>" })))).toBe("other-spreadsheet")
    const binary = {
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`
    }
    expect(await refused(fileOf("表.xlsb", await zipOf({ ...binary, "xl/workbook.bin": "x" })))).toBe(
      "other-spreadsheet"
    )
  })

  test("an archive behind a password", async () => {
    const zip = await zipOf({ "户.csv": "户编号\n" })
    for (const [mark, offset] of [
      ["PK\u0003\u0004", 6],
      ["PK\u0001\u0002", 8]
    ] as const) {
      const at = zip.indexOf(Buffer.from(mark, "latin1")) + offset
      zip.writeUInt16LE(zip.readUInt16LE(at) | 1, at)
    }
    expect(await refused(fileOf("台账.zip", zip))).toBe("encrypted")
  })

  test("an archive that swells", async () => {
    expect(await refused(fileOf("台账.zip", await zipOf({ "户.csv": Buffer.alloc(80 * 1024 * 1024, 10) })))).toBe(
      "too-large"
    )
  })

  test("an archive that lies about its size", async () => {
    const zip = await zipOf({ "户.csv": "户编号,所在村,户类型\n".repeat(10_000) })
    const at = zip.indexOf(Buffer.from("PK\u0001\u0002", "latin1"))
    zip.writeUInt32LE(100, at + 24)
    expect(await refused(fileOf("台账.zip", zip))).toBe("corrupt")
  })

  test("markup that does not close, entities, a missing sheet part", async () => {
    const open = await handmade({}, { workbook: "<unclosed>" })
    expect(await refused(fileOf("a.xlsx", open))).toBe("corrupt")
    const gone = await handmade(
      { 户: header },
      { workbook: '<sheets><sheet name="人员" sheetId="9" r:id="rId9"/></sheets>' }
    )
    expect(await refused(fileOf("b.xlsx", gone))).toBe("corrupt")
  })

  test("one bad path among good ones", async () => {
    expect(await refused(fileOf("户.csv", ""), fileOf("人员.xlsx", "x"))).toBe("corrupt")
  })
})

describe("refused while reading", () => {
  test.each([
    ["markup that does not close", "<row><c>"],
    ["a shared string that is not there", '<row><c t="s"><v>5</v></c></row>'],
    ["a row beyond the sheet", '<row r="99999999"/>'],
    ["a column beyond the sheet", '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>']
  ])("%s", async (_, data) => {
    await expect(gather(fileOf("户.xlsx", await handmade({ 户: header + data })))).rejects.toMatchObject({
      name: "UnreadableInput",
      code: "corrupt"
    })
  })

  test("a document type, which only attacks need", async () => {
    const worksheet = (data: string) =>
      `<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData>${data}</sheetData></worksheet>`
    await expect(gather(fileOf("户.xlsx", await handmade({ 户: header }, { worksheet })))).rejects.toBeInstanceOf(
      UnreadableInput
    )
  })

  test("a quote that never closes", async () => {
    await expect(gather(fileOf("户.csv", '户编号,所在村,户类型\n"H1,411081105203,其他\n'))).rejects.toMatchObject({
      code: "bad-csv"
    })
    const long = `户编号,所在村,户类型\n"H1${",411081105203,其他\n".repeat(200_000)}`
    await expect(gather(fileOf("户.csv", long))).rejects.toMatchObject({ code: "bad-csv" })
  })
})

test("whatever byte of a workbook is damaged, it reads or is refused as unreadable", { timeout: 60_000 }, async () => {
  const whole = await workbook()
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ change
      const outcome = await gather(fileOf("户.xlsx", bytes)).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableInput)
    }),
    { numRuns: 150 }
  )
})
