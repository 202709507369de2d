import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { freshFolder, inJson, wengang } from "./commandLine.ts"

const fresh = async () => {
  const at = ["--database", `sqlite:${join(freshFolder(), "wengang.db")}`]
  await wengang(["migrate", ...at])
  return at
}
const set = (at: ReadonlyArray<string>, ...more: ReadonlyArray<string>) =>
  wengang(["parameter", "set", "ledger.stale", "days", ...more, "--source", "某文件", "--format", "json", ...at])
const windows = async (at: ReadonlyArray<string>, ...more: ReadonlyArray<string>) => {
  const [days] = await inJson(["parameter", "list", "ledger.stale", "--format", "json", ...more, ...at])
  return days
}

describe("parameters by the command line", () => {
  test("are set as a row of the sheet would set them", async () => {
    const at = await fresh()
    const done = await set(at, "60", "--from", "2022年1月1日", "--area", "禹州市", "--standing", "confirmed")
    expect(JSON.parse(done.stdout)).toEqual({
      sheets: { 参数: { rows: 1, added: 1, changed: 0, unchanged: 0, rejected: 0 } },
      errors: []
    })
    const there = ["--as-of", "2022-03-09", "--area", "禹州市"]
    expect(await windows(at, ...there)).toMatchObject({
      value: 60,
      jurisdictionName: "河南省许昌市禹州市",
      from: "2022-01-01",
      standing: "confirmed",
      source: { title: "某文件", date: null },
      windows: [{ value: 60, jurisdiction: "411081000000", from: "2022-01-01", to: null }]
    })
    expect(await windows(at, "--as-of", "2022-03-09", "--area", "长葛市")).toMatchObject({ value: 35, windows: [] })
    const card = await wengang(["explain", "ledger.stale", ...there, ...at])
    expect(card.stdout).toContain("级别 提醒  类别 就业帮扶信息台账  对象 就业记录")
    expect(card.stdout).toContain("60天（已确认；依据：某文件；河南省许昌市禹州市；2022-01-01 至 今）")
    const table = await wengang(["parameter", "list", "ledger.stale", ...there, ...at])
    expect(table.stdout).toContain("60天")
    expect((await wengang(["parameter", "list", ...at])).stdout).toContain("pay.in-arrears")
  })

  test("follow each other only when told to", async () => {
    const at = await fresh()
    await set(at, "60", "--from", "2022-01-01", "--unit", "天")
    const refused = await set(at, "50", "--from", "2022-03-01")
    expect(refused.status).toBe(2)
    expect(JSON.parse(refused.stdout).errors).toMatchObject([{ code: "parameter-overlap", column: "起" }])
    expect(refused.stdout).toContain("2022-01-01")
    expect(refused.stderr).toContain("--closing")
    expect((await windows(at)).windows).toHaveLength(1)
    expect((await set(at, "50", "--from", "2022-03-01", "--closing")).status).toBe(0)
    expect((await windows(at)).windows).toMatchObject([
      { value: 60, from: "2022-01-01", to: "2022-02-28", unit: "天", source: { title: "某文件" } },
      { value: 50, from: "2022-03-01", to: null }
    ])
    expect((await set(at, "", "--from", "2022-03-01", "--to", "2022-12-31")).status).toBe(0)
    expect((await windows(at)).windows[1]).toMatchObject({ value: null, to: "2022-12-31" })
  })

  test("are refused with the reason, and rehearsed without being set", async () => {
    const at = await fresh()
    for (const [value, from] of [
      ["many", "2022-01-01"],
      ["60", "2022-02-30"]
    ] as const) {
      const { status, stdout } = await set(at, value, "--from", from)
      expect(status).toBe(2)
      expect(JSON.parse(stdout).errors).toHaveLength(1)
    }
    expect((await wengang(["parameter", "set", "no.rule", "days", "1", ...at])).status).toBe(2)
    const dry = await set(at, "60", "--from", "2022-01-01", "--dry-run", "--as-of", "2022-03-09")
    expect(JSON.parse(dry.stdout)).toMatchObject({ run: { asOf: "2022-03-09" }, total: { opened: 0 } })
    expect((await windows(at)).windows).toEqual([])
  })
}, 60_000)
