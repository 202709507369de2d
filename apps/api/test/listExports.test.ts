import * as XLSX from "@e965/xlsx"
import { Reach } from "@wengang/application/acting/Reach.ts"
import { Accounts } from "@wengang/application/ports/Accounts.ts"
import { ApiKeys } from "@wengang/application/ports/ApiKeys.ts"
import { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import { sample } from "@wengang/contract/sample.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { parse } from "csv-parse/sync"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { demonstrationApp } from "./demonstrationApp.ts"
import { payListSamples } from "./payListSamples.ts"
import { actorOf } from "./people.ts"
import { proposalOf } from "./proposals.ts"
import { asConsole } from "./testApp.ts"

const city = "411000000000" as AreaCode
const officer = actorOf("city", city)
const system = actorOf("systemAdministrator", city)
const security = actorOf("securityAdministrator", city)
/** What a spreadsheet would run, in names that people give. */
const formula = "=HYPERLINK(1)"
const household = "H-411081101224-001"

let served: Awaited<ReturnType<typeof demonstrationApp>>
/** What no file may hold. */
const secrets: Array<string> = []
let webhook = ""

beforeAll(async () => {
  served = await demonstrationApp()
  await makeAccount()
  await makeWebhook()
  await bring("=户.csv")
  await bring("户.csv")
  await proposalOf(served)
  await payListSamples(served)[sample.submittedPayList]()
  await correct()
  await ask(officer, "/api/runs", "POST", { asOf: "2022-03-10", area: "411081101224" })
  await served.jobs.idle()
}, 180_000)
afterAll(() => served.close())

async function ask(as: Actor, path: string, method = "GET", body?: unknown, headers = {}) {
  served.actAs(as)
  const init = { method, headers: { "content-type": "application/json", ...headers } }
  const answer = await served.app.request(path, body === undefined ? init : { ...init, body: JSON.stringify(body) })
  expect(answer.ok, `${method} ${path} ${answer.ok ? "" : await answer.clone().text()}`).toBe(true)
  return answer
}

async function makeAccount(): Promise<void> {
  const rights = { role: "city" as const, department: null, area: city }
  const { account, password } = await served.runtime.runPromise(
    Accounts.use(({ create }) => create({ username: "officer", name: formula, rights }))
  )
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  const wanted = { ownerId: account.id, name: formula, permissions: ["ledger.read"] as const, area: city, expiresAt }
  const { secret } = await served.runtime.runPromise(ApiKeys.use(({ issue }) => issue(wanted)))
  secrets.push(password, secret)
}

async function makeWebhook(): Promise<void> {
  const answer = await ask(officer, "/api/webhooks", "POST", { name: formula, url: "https://hrss.example/" })
  const made = (await answer.json()) as { readonly webhook: { readonly id: string }; readonly secret: string }
  webhook = made.webhook.id
  secrets.push(made.secret)
}

async function bring(file: string): Promise<void> {
  served.actAs(officer)
  const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(file) }
  const body = "户编号,所在村,户类型,户主姓名\nH-411081101224-920,411081101224,脱贫户,王某\n"
  expect((await served.app.request("/api/imports", { method: "POST", headers, body })).ok).toBe(true)
  await served.jobs.idle()
}

async function correct(): Promise<void> {
  const path = `/api/ledgers/household/${household}`
  const etag = (await ask(officer, path)).headers.get("etag") ?? ""
  const body = { values: { headName: formula }, acknowledged: true, reason: "测试" }
  await ask(officer, path, "PATCH", body, { "if-match": etag })
}

const log = () =>
  asConsole(
    served.runtime,
    AuditLog.use((audit) => audit.list(Reach.of({ area: null }), {}, { limit: 2 }))
  )

interface List {
  readonly path: string
  /** Where its answer holds rows. */
  readonly rows: string
  readonly as: Actor
  readonly kind: string
  readonly query?: string
  /** What a line says, by column. */
  readonly says: Readonly<Record<string, unknown>>
  /** Lines of the file that stand for rows of the answer, where they are not one each. */
  readonly lines?: (rows: ReadonlyArray<never>) => number
}

const guarded = `="${formula}"`
const village = `area=${sample.payListVillage}&month=2022-02`
const lists: ReadonlyArray<List> = [
  {
    path: "/api/accounts",
    rows: "accounts",
    as: system,
    kind: "account",
    says: { 用户名: "officer", 姓名: guarded, 角色: "市级", 地区: "河南省许昌市", 待改初始密码: "是" }
  },
  { path: "/api/keys", rows: "keys", as: security, kind: "key", says: { 用途: guarded, 权限: "看台账" } },
  { path: "/api/webhooks", rows: "webhooks", as: officer, kind: "webhook", says: { 名称: guarded, 启用: "是" } },
  {
    path: "/api/imports",
    rows: "imports",
    as: officer,
    kind: "import",
    says: { 文件: "户.csv", 表: "户", 新增: "1" }
  },
  { path: "/api/runs", rows: "runs", as: officer, kind: "run", says: { 核验日期: "2022-03-10", 方式: "增量" } },
  {
    path: "/api/jobs",
    rows: "jobs",
    as: officer,
    kind: "job",
    says: { 类别: "导入", 内容: '="=户.csv"', 状态: "完成" }
  },
  { path: "/api/rules", rows: "rules", as: officer, kind: "rule", says: { 规则: "pay.in-arrears", 级别: "错误" } },
  {
    path: "/api/parameters",
    rows: "parameters",
    as: officer,
    kind: "parameter",
    query: "rule=ledger.stale",
    says: { 规则: "ledger.stale", 类别: "当前取值" },
    lines: (rows) => rows.reduce((sum, { windows }: { windows: ReadonlyArray<unknown> }) => sum + 1 + windows.length, 0)
  },
  {
    path: "/api/parameter-proposals",
    rows: "proposals",
    as: officer,
    kind: "parameterProposal",
    says: { 规则: "ledger.stale", 状态: "已试算", 适用地区: expect.stringContaining("许昌市") }
  },
  { path: "/api/pay-lists", rows: "lists", as: officer, kind: "payList", says: { 状态: "待乡镇审核" } },
  { path: "/api/post-steps", rows: "posts", as: officer, kind: "post", query: village, says: { 需求: "已办" } },
  {
    path: "/api/counts",
    rows: "counts",
    as: officer,
    kind: "suspicion",
    query: "level=county",
    says: { 地区: "河南省许昌市禹州市" }
  },
  {
    path: "/api/counts/areas",
    rows: "areas",
    as: officer,
    kind: "figures",
    query: "measure=open",
    says: { 指标: "待核查疑点" }
  },
  { path: "/api/counts/months", rows: "months", as: officer, kind: "figures", says: { 月份: "2022-03" } },
  {
    path: "/api/counts/arrears",
    rows: "areas",
    as: officer,
    kind: "figures",
    says: { 月份: expect.stringMatching(/^\d{4}-\d{2}$/), 欠发金额: expect.stringMatching(/^\d+\.\d{2}$/) },
    lines: (rows) => rows.reduce((sum, { months }: { months: ReadonlyArray<unknown> }) => sum + months.length, 0)
  },
  { path: "/api/arrears", rows: "stages", as: officer, kind: "figures", says: { 环节: "工资表未提交" } },
  {
    path: `/api/households/${household}/changes`,
    rows: "changes",
    as: officer,
    kind: "household",
    says: { 台账: "户", 操作: "更正", 栏目: "户主姓名", 之后: guarded },
    lines: (rows) =>
      rows.reduce((sum, { fields }: { fields: ReadonlyArray<unknown> }) => sum + Math.max(fields.length, 1), 0)
  }
]

/** Columns of names that people or rules have, which look like codes. */
const named = new Set([
  "规则",
  "参数",
  "用户名",
  "开头",
  "人员",
  "人员编号",
  "请求编号",
  "对象编号",
  "对象账号用户名",
  "设立人编号"
])

/** Cells that say a word of the program instead of one of the screen. */
function codesIn(rows: ReadonlyArray<Readonly<Record<string, string>>>): ReadonlyArray<string> {
  const cells = rows.flatMap((row) => Object.entries(row).filter(([column]) => !named.has(column)))
  return cells.flatMap(([column, text]) => (/^[a-z]+([.-]?[A-Za-z]+)*$/.test(text) ? [`${column}: ${text}`] : []))
}

const addressed = (path: string, query: string | undefined, more: string) =>
  `${path}?${[query, more].filter(Boolean).join("&")}`
const pageless = new Set([
  "/api/accounts",
  "/api/keys",
  "/api/webhooks",
  "/api/rules",
  "/api/parameters",
  "/api/post-steps",
  "/api/counts",
  "/api/counts/areas",
  "/api/counts/months",
  "/api/arrears"
])

describe.each(lists)("$path as a file", ({ path, rows: name, as, kind, query, says, lines }) => {
  test("holds what the list holds, in words, guarded, and is told in the log", async () => {
    const listed = await ask(as, addressed(path, query, pageless.has(path) ? "" : "limit=200"))
    const found = ((await listed.json()) as Readonly<Record<string, ReadonlyArray<never>>>)[name] ?? []
    expect(found.length).toBeGreaterThan(0)
    const expected = lines?.(found) ?? found.length
    const csv = await (await ask(as, addressed(`${path}/export`, query, "format=csv"))).text()
    const rows: ReadonlyArray<Record<string, string>> = parse(csv, { bom: true, columns: true })
    expect(rows).toHaveLength(expected)
    expect(rows).toContainEqual(expect.objectContaining(says))
    expect(codesIn(rows)).toEqual([])
    for (const secret of secrets) expect(csv).not.toContain(secret)
    expect(await log()).toMatchObject([
      { action: "export.end", objectKind: kind, actorId: as.id, after: { rows: expected, whole: true } },
      { action: "export.begin", objectKind: kind, actorId: as.id }
    ])
    const book = await (await ask(as, addressed(`${path}/export`, query, "format=xlsx"))).arrayBuffer()
    const { SheetNames, Sheets } = XLSX.read(new Uint8Array(book), { cellFormula: true })
    const sheet = Sheets[SheetNames[0] ?? ""] ?? {}
    expect(XLSX.utils.sheet_to_json(sheet)).toHaveLength(expected)
    expect(Object.values(sheet).filter((cell) => (cell as XLSX.CellObject).f !== undefined)).toEqual([])
  })

  test("is refused to whoever may nothing, and leaves no trace of an export", async () => {
    served.actAs(actorOf("city", city, []))
    expect((await served.app.request(addressed(`${path}/export`, query, "format=csv"))).status).toBe(403)
    expect((await log()).map(({ action }) => action)).not.toContain("export.begin")
  })
})

test("the log as a file is in the words of its page, values of rows by the labels of their sheets", async () => {
  const auditor = actorOf("auditAdministrator", city)
  const csv = await (await ask(auditor, "/api/audit/export?format=csv")).text()
  const rows: ReadonlyArray<Record<string, string>> = parse(csv, { bom: true, columns: true })
  expect(codesIn(rows)).toEqual([])
  const corrected = { 角色: "市级", 操作: "更正", 结果: "已办", 对象类别: "户", 对象编号: household }
  expect(rows).toContainEqual(
    expect.objectContaining({ ...corrected, 之后: expect.stringContaining(`户主姓名：${formula}`) })
  )
  expect(rows).toContainEqual(expect.objectContaining({ 方式: "服务器命令行", 角色: "" }))
  expect(rows).toContainEqual(
    expect.objectContaining({ 对象类别: "账号", 对象账号用户名: "village", 对象账号姓名: "演示村级" })
  )
  expect(rows.filter(({ 对象类别, 对象账号用户名 }) => 对象类别 !== "账号" && 对象账号用户名 !== "")).toEqual([])
  const place = "河南省许昌市禹州市"
  const here = rows.filter(({ 区划代码 }) => 区划代码?.startsWith("411081"))
  expect(here.length).toBeGreaterThan(0)
  expect(here.filter(({ 地区 }) => !地区?.startsWith(place))).toEqual([])
})

test("messages to a webhook as a file: those of one's own area only", async () => {
  const csv = await (await ask(officer, `/api/webhooks/${webhook}/deliveries/export?format=csv`)).text()
  expect(csv).toMatch(/^\uFEFF?消息编号/)
  served.actAs(actorOf("county", "411081000000"))
  expect((await served.app.request(`/api/webhooks/${webhook}/deliveries/export?format=csv`)).status).toBe(404)
})

test("keys as a file are one's own for whoever keeps no others", async () => {
  const own = await (await ask({ ...officer, permissions: permissionsOf.city }, "/api/keys/export?format=csv")).text()
  expect(own.trim().split("\r\n")).toHaveLength(1)
})
