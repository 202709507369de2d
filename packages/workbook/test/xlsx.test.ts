import * as XLSX from "@e965/xlsx"
import { describe, expect, test } from "vitest"
import { handmade, textRow } from "./archive.ts"
import { identityNumber } from "./people.ts"
import { fileOf, gather } from "./reading.ts"

const labels = ["户编号", "所在村", "户类型", "识别日期", "家庭人口", "风险已消除", "户主姓名"]
const head = textRow(...labels)
const fixed = '<c t="inlineStr"><is><t>411081105203</t></is></c><c t="inlineStr"><is><t>其他</t></is></c>'
const dates = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs></styleSheet>`
const shares = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%;[Red]-0.0%"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="1"/><xf numFmtId="2"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>`

/** The values of the one row of a handmade sheet whose first cells are given. */
async function first(cells: string, parts: Parameters<typeof handmade>[1] = {}) {
  const { rows, problems } = await gather(
    fileOf("台账.xlsx", await handmade({ 户: `${head}<row>${cells}</row>` }, parts))
  )
  expect(problems).toEqual([])
  return rows.household?.[0]
}

const idCell = '<c t="inlineStr"><is><t>H1</t></is></c>'

describe("cells", () => {
  test("rich text is joined and phonetic guides are left out, inline and shared", async () => {
    const rich = '<r><t>H</t></r><r><rPr><b/></rPr><t>1</t></r><rPh sb="0" eb="1"><t>xx</t></rPh>'
    expect((await first(`<c t="inlineStr"><is>${rich}</is></c>${fixed}`))?.values.id).toBe("H1")
    const strings = `<sst><si>${rich}</si></sst>`
    expect((await first(`<c t="s"><v>0</v></c>${fixed}`, { strings }))?.values.id).toBe("H1")
  })

  test("_x000D_ is its character and _x005F_ its underscore", async () => {
    const row = await first(`<c t="str"><v>H_x000D_1_x005F_x000D_</v></c>${fixed}`)
    expect(row?.values.id).toBe("H\r1_x000D_")
  })

  test.each([
    ['<c t="str"><f>"41"&amp;"00"</f><v>4100</v></c>', "4100"],
    ['<c t="str"><f>"0041"</f></c>', "0041"],
    ['<c><f>"0041"</f></c>', "0041"],
    ["<c><f>1+1</f><v>2</v></c>", "2"],
    ['<c t="b"><v>1</v></c>', "TRUE"],
    ["<c><v>12</v></c>", "12"],
    ['<c t="n"><v>1E3</v></c>', "1000"]
  ])("%s reads %s", async (cell, expected) => {
    expect((await first(cell + fixed))?.values.id).toBe(expected)
  })

  test.each([
    ["<c><f>A9+1</f></c>", "uncomputed-formula"],
    ['<c t="e"><v>#N/A</v></c>', "error-cell"],
    ['<c t="str"><f>A9</f><v></v></c>', "required-empty"],
    ['<c t="inlineStr"><is><t> 　</t></is></c>', "required-empty"],
    ["<c/>", "required-empty"]
  ])("%s is a problem", async (cell, code) => {
    expect((await first(cell + fixed))?.problems).toMatchObject([{ column: "户编号", code }])
  })

  test.each([
    ['<c s="4"><v>0.85</v></c>', "85%"],
    ['<c s="5"><v>0.875</v></c>', "87.5%"],
    ['<c s="6"><v>0.07</v></c>', "7%"],
    ['<c s="3"><v>0.85</v></c>', "0.85"]
  ])("%s reads %s, as it is seen", async (cell, expected) => {
    expect((await first(cell + fixed, { styles: shares }))?.values.id).toBe(expected)
  })

  test.each([
    ['<c s="1"><v>44629</v></c>', "2022-03-09"],
    ['<c s="2"><v>44629.5</v></c>', "2022-03-09"],
    ['<c t="d"><v>2022-03-09T00:00:00Z</v></c>', "2022-03-09"],
    ['<c s="0"><v>20220309</v></c>', "2022-03-09"]
  ])("%s is a day", async (cell, expected) => {
    expect((await first(idCell + fixed + cell, { styles: dates }))?.values.identifiedOn).toBe(expected)
  })

  test.each(['<c s="0"><v>44629</v></c>', '<c s="3"><v>44629</v></c>', '<c s="9"><v>44629</v></c>'])(
    "%s is a number that nobody formatted as a date",
    async (cell) => {
      const row = await first(idCell + fixed + cell, { styles: dates })
      expect(row?.problems).toMatchObject([{ column: "识别日期", value: "44629", code: "unformatted-date" }])
    }
  )

  test.each(["1", "true"])("a workbook may count its days from 1904 (%s)", async (on) => {
    const workbook = `<workbookPr date1904="${on}"/>`
    const row = await first(`${idCell}${fixed}<c s="1"><v>43167</v></c>`, { styles: dates, workbook })
    expect(row?.values.identifiedOn).toBe("2022-03-09")
  })
})

describe("markup", () => {
  test("prefixes on every name, and strict namespaces", async () => {
    const strict = (data: string) =>
      `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>${data.replace(/<(\/?)(\w)/g, "<$1x:$2")}</x:sheetData></x:worksheet>`
    const row = await first(idCell + fixed, { worksheet: strict })
    expect(row).toMatchObject({ row: 2, values: { id: "H1" } })
  })

  test("references place rows and cells; without them each follows the last", async () => {
    const data = `<row r="3">${labels.map((label, at) => `<c r="${"BCDEFGH".charAt(at)}3" t="str"><v>${label}</v></c>`).join("")}</row>
      <row><c r="B4" t="str"><v>H1</v></c><c t="str"><v>411081105203</v></c><c r="D4" t="str"><v>其他</v></c><c r="F4"><v>4</v></c></row>
      <row r="9" spans="1:9"><c r="H9" t="str"><v>王某</v></c></row>`
    const { rows } = await gather(fileOf("台账.xlsx", await handmade({ 户: data })))
    expect(rows.household?.[0]).toMatchObject({ row: 4, values: { id: "H1", declaredSize: 4, identifiedOn: null } })
    expect(rows.household?.[1]).toMatchObject({ row: 9, values: { headName: "王某" } })
  })

  test("comments and CDATA", async () => {
    const worksheet = (data: string) => `<worksheet><!-- x --><sheetData>${data}</sheetData></worksheet>`
    const row = await first(`<c t="str"><v><![CDATA[H1]]></v></c>${fixed}`, { worksheet })
    expect(row?.values.id).toBe("H1")
  })
})

describe("workbooks of SheetJS", () => {
  const id = identityNumber(12)
  const person = ["人员编号*", "户编号*", "姓名*", "证件号码*", "劳动技能*", "出生日期", "村干部", "联系电话"]

  function bookOf(rows: Array<Array<unknown>>, change: (book: XLSX.WorkBook) => void = () => {}): Buffer {
    const book = XLSX.utils.book_new()
    const sheet = XLSX.utils.aoa_to_sheet([["全国防返贫监测信息系统导出"], [], person, ...rows], {
      dense: true,
      cellDates: false
    })
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 7 } }]
    XLSX.utils.book_append_sheet(book, sheet, "人员")
    change(book)
    return XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true })
  }

  test.each([true, false])("merged titles, dates, booleans, formulas (shared strings: %s)", async (bookSST) => {
    const born = { t: "n", v: 22651, z: "yyyy/m/d" }
    const guard = { t: "s", v: id, f: `"${id}"` }
    const book = XLSX.read(bookOf([["P1", 7, "王某", guard, "普通劳动力", born, true, 13800000000]]), {
      cellFormula: true,
      cellNF: true
    })
    const bytes: Buffer = XLSX.write(book, { type: "buffer", bookType: "xlsx", bookSST })
    const { rows, problems } = await gather(fileOf("台账.xlsx", bytes))
    expect(problems).toEqual([])
    expect(rows.person?.[0]).toMatchObject({
      row: 4,
      problems: [],
      values: {
        id: "P1",
        householdId: "7",
        idNumber: id,
        bornOn: "1962-01-05",
        cadre: true,
        phone: "13800000000"
      }
    })
  })

  test("an identity number in a numeric cell is an error of that cell", async () => {
    const { rows } = await gather(
      fileOf("台账.xlsx", bookOf([["P1", "H1", "王某", Number(id.slice(0, 17)) * 10, "普通劳动力"]]))
    )
    expect(rows.person?.[0]?.problems).toMatchObject([
      { row: 4, column: "证件号码", value: expect.stringMatching(/^4\.1E\+17$/), code: "mangled-number" }
    ])
    expect(JSON.stringify(rows.person?.[0]?.problems)).not.toContain(id.slice(6, 14))
  })

  test("hidden sheets of our template hold no ledger", async () => {
    const bytes = bookOf([], (book) => {
      for (const name of ["填写说明", "字典", "_wengang"])
        XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["x"]]), name)
      book.Workbook = { Sheets: [{}, {}, {}, { Hidden: 2 }] }
    })
    expect(await gather(fileOf("台账.xlsx", bytes))).toEqual({ order: ["person"], rows: {}, problems: [] })
  })
})
