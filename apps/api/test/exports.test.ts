import * as XLSX from "@e965/xlsx"
import { Reach } from "@wengang/application/acting/Reach.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import { sample } from "@wengang/contract/sample.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { Role } from "@wengang/domain/people/Role.ts"
import { parse } from "csv-parse/sync"
import { Effect } from "effect"
import { describe, expect, onTestFinished, test } from "vitest"
import { runOn } from "../src/Runtime.ts"
import { caseSamples } from "./caseSamples.ts"
import { demonstrationApp } from "./demonstrationApp.ts"
import { actorOf } from "./people.ts"
import { appWith, idleVillage, idNumber, together, villages } from "./testApp.ts"

const here = idleVillage(villages.kangcheng, 3, 100)
const formulas = ["=HYPERLINK(1)", "＋1", '-2,"3"'].map((name, at) => ({ ...here.person?.[at], name }))
const ledgers = together({ ...here, person: formulas }, idleVillage(villages.other, 2, 200))

async function asked(role: Role = "village", rows = ledgers) {
  const { app, runtime } = await appWith(rows, actorOf(role, villages.kangcheng))
  const get = (path: string) => app.request(path)
  const log = () =>
    runOn(
      runtime,
      Effect.flatMap(AuditLog, (audit) => audit.list(Reach.of({ area: null }), {}, { limit: 5 }))
    )
  return { get, log }
}

describe("a ledger with areas as a file", () => {
  const named = {
    household: { 所在村名称: expect.stringMatching(/^河南省许昌市长葛市\D+$/) },
    employment: { 务工地名称: expect.stringMatching(/^\D+$/) },
    post: { 所在村名称: expect.stringMatching(/^河南省许昌市禹州市\D+$/) },
    class: { 实施地区名称: expect.stringMatching(/^河南省许昌市\D+$/) },
    vacancy: { 所在地区名称: expect.stringMatching(/^河南省许昌市\D+$/) }
  }

  test("names them, and comes back as it was", async () => {
    const { app, actAs, jobs, close } = await demonstrationApp()
    onTestFinished(close)
    actAs(actorOf("city", "411000000000"))
    const sent: Array<{ readonly id: string; readonly sheet: string; readonly rows: number }> = []
    for (const [at, [ledger, says]] of Object.entries(named).entries()) {
      const { sheet, fields } = ledgerOf(ledger as LedgerName)
      const format = ["csv", "xlsx"][at % 2]
      const file = await app.request(`/api/ledgers/${ledger}/export?format=${format}`)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const book =
        format === "xlsx" ? XLSX.read(bytes) : XLSX.read(new TextDecoder().decode(bytes), { type: "string", raw: true })
      const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0] ?? ""] ?? {})
      expect(rows).toContainEqual(expect.objectContaining(says))
      expect(Object.keys(rows[0] ?? {}).length).toBeLessThanOrEqual(Object.keys(fields).length + 1)
      const headers = {
        "content-type": "application/octet-stream",
        "x-file-name": encodeURIComponent(`${sheet}.${format}`)
      }
      const answer = await app.request("/api/imports?strict=true", { method: "POST", headers, body: bytes })
      sent.push({ ...((await answer.json()) as { readonly id: string }), sheet, rows: rows.length })
    }
    await jobs.idle()
    for (const { id, sheet, rows } of sent) {
      const { result } = (await (await app.request(`/api/jobs/${id}`)).json()) as { readonly result: unknown }
      const whole = { rows, added: 0, changed: 0, unchanged: rows, rejected: 0 }
      expect(result).toMatchObject({ taken: true, sheets: { [sheet]: whole }, errors: [] })
    }
  })
})

describe("a ledger as a file", () => {
  test("of CSV: Chinese headers, masked, no formula, one's own area, told in the log", async () => {
    const { get, log } = await asked()
    const answer = await get("/api/ledgers/person/export?format=csv")
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8")
    expect(decodeURIComponent(answer.headers.get("content-disposition") ?? "")).toMatch(/人员-\d{4}-\d{2}-\d{2}\.csv$/)
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer())
    const rows: ReadonlyArray<Record<string, string>> = parse(text, { bom: true, columns: true })
    expect(text.startsWith("\uFEFF人员编号*,户编号*,姓名*")).toBe(true)
    expect(rows.map((row) => row["姓名*"])).toEqual(['="=HYPERLINK(1)"', '="＋1"', '="-2,""3"""'])
    expect(rows[0]).toMatchObject({ "劳动技能*": "无劳动力", 联系电话: "138****5678" })
    expect(rows[0]?.["证件号码*"]).toMatch(/^411081\*{8}\w{4}$/)
    expect(text).not.toContain(idNumber(100))
    expect(text).not.toContain(villages.other)
    const [end, begin] = await log()
    expect(begin).toMatchObject({ action: "export.begin", objectKind: "person", actorId: "test-village" })
    expect(end).toMatchObject({ action: "export.end", after: { rows: 3, whole: true } })
  })

  test("of Excel: text stays text, amounts are numbers", async () => {
    const employment = [
      {
        id: "E1",
        personId: `P-${villages.kangcheng}-000`,
        monthlyIncome: 512_345,
        startOn: "2022-01-01",
        verifiedOn: "2022-03-01"
      }
    ]
    const { get } = await asked("village", together(ledgers, { employment }))
    const answer = await get("/api/ledgers/person/export?format=xlsx")
    const book = XLSX.read(new Uint8Array(await answer.arrayBuffer()), { cellFormula: true })
    expect(book.SheetNames).toEqual(["人员"])
    const sheet = book.Sheets.人员 ?? {}
    expect([sheet.C1?.v, sheet.C2?.v, sheet.C3?.v]).toEqual(["姓名*", "=HYPERLINK(1)", "＋1"])
    expect([sheet.C2?.t, sheet.C2?.f]).toEqual(["s", undefined])
    const paid = await get("/api/ledgers/employment/export?format=xlsx")
    const [row] = XLSX.utils.sheet_to_json<Record<string, unknown>>(
      XLSX.read(new Uint8Array(await paid.arrayBuffer())).Sheets.就业 ?? {}
    )
    expect(row).toMatchObject({ 月收入: 5123.45, "开始日期*": "2022-01-01" })
  })

  test("takes the filters of the list, and more rows than a page", async () => {
    const { get, log } = await asked("village", idleVillage(villages.kangcheng, 2_300, 100))
    const all = await (await get("/api/ledgers/person/export?format=csv")).text()
    expect(new Set(all.trim().split("\r\n")).size).toBe(2_301)
    expect((await log())[0]).toMatchObject({ after: { rows: 2_300, whole: true } })
    const named = await (
      await get(`/api/ledgers/person/export?format=csv&filter=name:${encodeURIComponent("王某7")}`)
    ).text()
    expect(named.trim().split("\r\n")).toHaveLength(2)
  })

  test("keeps the order of the list", async () => {
    const { get } = await asked("village", idleVillage(villages.kangcheng, 2_300, 100))
    for (const sort of ["bornOn", "-bornOn"]) {
      const text = await (await get(`/api/ledgers/person/export?format=csv&sort=${sort}`)).text()
      const rows: ReadonlyArray<Record<string, string>> = parse(text, { bom: true, columns: true })
      const days = rows.map((row) => row.出生日期 ?? "")
      expect(days).toEqual(sort === "bornOn" ? [...days].sort() : [...days].sort().reverse())
      expect(new Set(rows.map((row) => row["人员编号*"])).size).toBe(2_300)
    }
    expect((await get("/api/ledgers/person/export?format=csv&sort=idNumber")).status).toBe(400)
  })

  test("that a reader leaves is told as broken off", async () => {
    const { get, log } = await asked("village", idleVillage(villages.kangcheng, 2_300, 100))
    const reader = (await get("/api/ledgers/person/export?format=csv")).body?.getReader()
    for (const _ of ["header", "page"]) await reader?.read()
    await reader?.cancel()
    await expect
      .poll(async () => (await log())[0])
      .toMatchObject({ action: "export.end", after: { rows: 1_000, whole: false } })
  })

  test("is refused to whoever may not export, and in other formats", async () => {
    const { get } = await asked("inspector")
    expect((await get("/api/ledgers/person/export?format=csv")).status).toBe(403)
    const village = await asked()
    expect((await village.get("/api/ledgers/person/export?format=pdf")).status).toBe(400)
    expect((await village.get("/api/ledgers/person/export")).status).toBe(400)
  })
})

test("suspicions as a file: in words, filtered, one's own area", async () => {
  const { get, log } = await asked()
  const answer = await get("/api/suspicions/export?format=csv&rule=person.labour-contradicts-age")
  const text = await answer.text()
  const rows: ReadonlyArray<Record<string, string>> = parse(text, { bom: true, columns: true })
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatchObject({
    级别: "疑点",
    状态: "待核查",
    规则名称: "年龄与劳动能力矛盾",
    发现日期: "2022-03-09"
  })
  expect(text).not.toContain(villages.other)
  expect((await log())[0]).toMatchObject({ action: "export.end", objectKind: "suspicion", after: { rows: 3 } })
})

test("cases as a file: in words, with who answers for them, filtered", async () => {
  const { app, actAs, close } = await demonstrationApp()
  onTestFinished(close)
  const listed = await app.request("/api/suspicions?area=411082110000&state=open&limit=5")
  const { suspicions } = (await listed.json()) as { readonly suspicions: ReadonlyArray<{ readonly id: string }> }
  const waiting = suspicions.map(({ id }) => id)
  await caseSamples({ app, actAs }, waiting)[sample.handedOverCase]()
  actAs(actorOf("county", "411082000000"))
  const text = await (await app.request("/api/cases/export?format=csv")).text()
  const rows: ReadonlyArray<Record<string, string>> = parse(text, { bom: true, columns: true })
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ 状态: "已交办", 问题数: "1", 退回次数: "0" })
  expect(rows[0]?.责任单位).toMatch(/镇|乡/)
  const none = await (await app.request("/api/cases/export?format=csv&state=closed")).text()
  expect(none.trim().split("\r\n")).toHaveLength(1)
  actAs(actorOf("county", "411081000000"))
  expect((await (await app.request("/api/cases/export?format=csv")).text()).trim().split("\r\n")).toHaveLength(1)
})

test("the audit log as a file: by filter, itself told in the log, to nobody but its readers", async () => {
  const { get } = await asked("auditAdministrator")
  const text = await (await get("/api/audit/export?format=csv&action=import.take")).text()
  const rows: ReadonlyArray<Record<string, string>> = parse(text, { bom: true, columns: true })
  expect(rows.map((row) => [row.操作, row.结果])).toEqual([["导入", "已办"]])
  const again: ReadonlyArray<Record<string, string>> = parse(await (await get("/api/audit/export?format=csv")).text(), {
    bom: true,
    columns: true
  })
  expect(again.map((row) => row.操作)).toContain("开始导出")
  expect((await (await asked("county")).get("/api/audit/export?format=csv")).status).toBe(403)
})
