import * as XLSX from "@e965/xlsx"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { expect, test } from "vitest"
import { writeTemplate } from "../src/writing/writeTemplate.ts"
import { fileOf, gather } from "./reading.ts"

const ledgers: ReadonlyArray<LedgerName> = ["household", "person", "grant"]

type Files = Readonly<Record<string, { readonly content: Uint8Array }>>

async function template(): Promise<Buffer> {
  const pieces: Array<Uint8Array> = []
  for await (const piece of writeTemplate(ledgers)) pieces.push(piece)
  return Buffer.concat(pieces)
}

test("a template has a sheet a ledger with its columns, and last how each is filled in", async () => {
  const book = XLSX.read(await template())
  expect(book.SheetNames).toEqual(["户", "人员", "补贴", "填写说明"])
  const heads = XLSX.utils.sheet_to_json<ReadonlyArray<string>>(book.Sheets.户 ?? {}, { header: 1 })[0]
  expect(heads).toEqual(
    Object.values(ledgerOf("household").fields).map(({ label, required }) => (required ? `${label}*` : label))
  )
  const guide = XLSX.utils.sheet_to_json<ReadonlyArray<string>>(book.Sheets.填写说明 ?? {}, { header: 1 })
  expect(guide).toContainEqual(["人员", "户编号", "必填", "与“户”表中的编号一致"])
  expect(guide).toContainEqual(["户", "户类型", "必填", "填其中之一：脱贫户、监测户、其他"])
  expect(guide).toHaveLength(1 + ledgers.flatMap((name) => Object.keys(ledgerOf(name).fields)).length)
})

test("what is filled in on a template is taken in, and how it is filled in is passed over", async () => {
  const book = XLSX.read(await template())
  XLSX.utils.sheet_add_aoa(book.Sheets.户 ?? {}, [["H-1", "411081105203", "王某", "脱贫户"]], { origin: "A2" })
  const { rows, problems } = await gather(fileOf("模板.xlsx", XLSX.write(book, { type: "buffer", bookType: "xlsx" })))
  expect(problems).toEqual([])
  expect(rows.household).toMatchObject([{ values: { id: "H-1", area: "411081105203", kind: "lifted" }, problems: [] }])
  expect(rows.person ?? []).toEqual([])
})

test("cells offer the choices of their columns", async () => {
  const { files = {} } = XLSX.read(await template(), { bookFiles: true }) as { readonly files?: Files }
  const sheet = Buffer.from(files["xl/worksheets/sheet1.xml"]?.content ?? []).toString()
  expect(sheet).toContain('sqref="D2:D10000"><formula1>"脱贫户,监测户,其他"</formula1>')
})
