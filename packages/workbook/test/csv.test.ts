import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { withRawNames, zipOf } from "./archive.ts"
import { fileOf, gather, scratch } from "./reading.ts"

const text = "户编号,所在村,户类型,户主姓名\r\nH1,411081105203,脱贫户,王某\r\n"

// GB18030 of the text above; Node encodes only Unicode.
const gb18030 = Buffer.from(
  "bba7b1e0bac52ccbf9d4dab4e52cbba7c0e0d0cd2cbba7d6f7d0d5c3fb0d0a48312c3431313038313130353230332ccdd1c6b6bba72ccdf5c4b30d0a",
  "hex"
)
const household = Buffer.from("bba72e637376", "hex")

async function expectOne(path: string) {
  const { rows, problems } = await gather(path)
  expect(problems).toEqual([])
  expect(rows.household?.map(({ row, values }) => [row, values])).toEqual([
    [2, { id: "H1", area: "411081105203", kind: "lifted", headName: "王某" }]
  ])
}

describe("encodings", () => {
  test("UTF-8", () => expectOne(fileOf("户.csv", text)))
  test("UTF-8 with a byte order mark", () => expectOne(fileOf("户.csv", `\uFEFF${text}`)))
  test("GB18030", () => expectOne(fileOf("户.csv", gb18030)))
  test("UTF-16, tabs between, as Excel's Unicode text", () =>
    expectOne(fileOf("户.csv", Buffer.from(`\uFEFF${text.replaceAll(",", "\t")}`, "utf16le"))))
  test("one byte that is not UTF-8, far down, makes the whole file GB18030", async () => {
    const filler = Buffer.from("\r\n".repeat(100_000))
    const { rows } = await gather(fileOf("户.csv", Buffer.concat([Buffer.from("a".repeat(100_000)), filler, gb18030])))
    expect(rows.household?.[0]?.values.headName).toBe("王某")
  })
})

describe("records", () => {
  test.each(["\n", "\r\n", "\r"])("end with %j", (end) => expectOne(fileOf("户.csv", text.replaceAll("\r\n", end))))

  test("keep commas, quotes and line ends inside quotes", async () => {
    const { rows } = await gather(
      fileOf(
        "岗位.csv",
        `岗位编号,所在村,岗位名称,级别,核定人数,月工资标准,岗位职责\nG1,411081105203,保洁员,村级,3,"1,500.00","说""好""\n第二行"\n`
      )
    )
    expect(rows.post?.[0]?.values).toMatchObject({ monthlyPay: 150000, duties: '说"好"\n第二行' })
  })

  test('take `="…"` guards off, quoted or bare', async () => {
    const { rows } = await gather(fileOf("户.csv", `户编号,所在村,户类型\n="001","=""411081105203""",其他\n`))
    expect(rows.household?.[0]?.values).toEqual({ id: "001", area: "411081105203", kind: "other" })
  })

  test("may be shorter or longer than the header", async () => {
    const { rows } = await gather(
      fileOf("户.csv", "户编号,所在村,户类型,户主姓名\nH1,411081105203,其他\nH2,411081105203,其他,王某,多\n")
    )
    expect(rows.household?.map(({ values }) => values.headName)).toEqual([null, "王某"])
  })
})

describe("folders and zips", () => {
  test("a folder of CSV files; hidden files and other kinds are none of ours", async () => {
    const folder = scratch()
    fileOf("户.csv", text, folder)
    fileOf("人员.CSV", "", folder)
    fileOf("读我.txt", "x", folder)
    fileOf("._户.csv", "x", folder)
    mkdirSync(join(folder, "附件"))
    expect(await gather(folder)).toMatchObject({ order: ["household", "person"], problems: [] })
  })

  test("a workbook among them is a problem", async () => {
    const folder = scratch()
    fileOf("户.csv", text, folder)
    fileOf("人员.xlsx", "x", folder)
    expect((await gather(folder)).problems).toMatchObject([
      { sheet: "人员.xlsx", row: null, code: "misplaced-workbook" }
    ])
  })

  test("a zip", async () => expectOne(fileOf("台账.zip", await zipOf({ "户.csv": text }))))

  test("a zip with a folder and what macOS adds", async () => {
    const zip = await zipOf({
      "台账/户.csv": text,
      "__MACOSX/台账/._户.csv": "x",
      "台账/.DS_Store": "x",
      "台账/人员.xlsx": "x"
    })
    const { rows, problems } = await gather(fileOf("台账.zip", zip))
    expect(rows.household).toHaveLength(1)
    expect(problems).toMatchObject([{ sheet: "人员.xlsx", code: "misplaced-workbook" }])
  })

  test("a zip whose names are GBK", async () => {
    const zip = withRawNames(await zipOf({ "AA.csv": text }), { "AA.csv": household })
    await expectOne(fileOf("台账.zip", zip))
  })

  test("a zip whose names are UTF-8 without the flag", async () => {
    const zip = withRawNames(await zipOf({ "户.csv": gb18030 }), {})
    await expectOne(fileOf("台账.zip", zip))
  })

  test("names that point out of the zip harm nothing", async () => {
    const zip = withRawNames(await zipOf({ "aa/aa/户.csv": text }), { "aa/aa": Buffer.from("../..") })
    await expectOne(fileOf("台账.zip", zip))
  })
})
