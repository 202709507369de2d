import * as XLSX from "@e965/xlsx"
import { Person } from "@wengang/domain/ledgers/Person.ts"
import { expect, test } from "vitest"
import type { Row } from "../src/streaming/SheetStream.ts"
import { streamCsv } from "../src/streaming/streamCsv.ts"
import { streamXlsx } from "../src/streaming/streamXlsx.ts"

async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Array<Uint8Array> = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* pagesOf(...pages: ReadonlyArray<ReadonlyArray<Row>>) {
  yield* pages
}

const { name } = Person.fields
const sheet = (...names: ReadonlyArray<unknown>) => ({
  name: "人员",
  fields: { name },
  pages: pagesOf(names.map((one) => ({ name: one })))
})

test.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "  =1", "＝1+1", "＋1", "\r=1"])(
  "%j is no formula in CSV",
  async (text) => {
    const [, line = ""] = (await wholeOf(streamCsv(sheet(text)))).toString().split(/\r\n(?=.)/)
    expect(line.startsWith('"=""')).toBe(true)
  }
)

test.each(["王某", "", "a,b", 'say "so"', "王-某"])("%j stays as it is in CSV", async (text) => {
  const line = (await wholeOf(streamCsv(sheet(text)))).toString().split("\r\n")[1]
  expect(line).toBe(/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
})

test("text in a workbook comes back as it was, but for what XML cannot hold", async () => {
  const written = ["=1+1", "<b>&\"'", " 空格 ", "两\n行", "_x000D_", "𠮷", "a\u0001b\uD800"]
  const book = XLSX.read(await wholeOf(streamXlsx(sheet(...written))))
  const rows = XLSX.utils.sheet_to_json<ReadonlyArray<unknown>>(book.Sheets.人员 ?? {}, { header: 1 })
  expect(rows.flat()).toEqual(["姓名*", "=1+1", "<b>&\"'", " 空格 ", "两\n行", "_x000D_", "𠮷", "ab"])
})

test("what fails while rows are read fails the file", async () => {
  async function* failing() {
    yield [{ name: "王某" }]
    throw new Error("the database is gone")
  }
  await expect(wholeOf(streamXlsx({ ...sheet(), pages: failing() }))).rejects.toThrow("the database is gone")
  await expect(wholeOf(streamCsv({ ...sheet(), pages: failing() }))).rejects.toThrow("the database is gone")
})
