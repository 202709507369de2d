import { describe, expect, test } from "vitest"
import { csvOf } from "../src/csvOf.ts"
import { holdRuns } from "../src/holdRuns.ts"
import { overflow, phone, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

const csv = (id: string) => ({
  name: "户.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`户编号,所在村,户类型,户主姓名\n${id},411081101220,脱贫户,王某`)
})

describe("runs in a real browser", { timeout: 120_000 }, () => {
  test("are asked for over a part of one's area, say how they go, and lead to what they opened", async () => {
    const page = await visits.open("runs", { as: "county" })
    expect(await violations(page)).toEqual([])
    expect(await page.getByLabel(/^核验日期/).inputValue()).toBe("2022年3月9日")
    await page.getByLabel("乡镇").selectOption({ index: 1 })
    await page.getByRole("button", { name: "立即核验" }).click()
    await page.getByText(/核验完成：新增 \d+ 个疑点，消除 \d+ 个。/).waitFor({ timeout: 60_000 })
    expect(await violations(page)).toEqual([])
    expect((await csvOf(page)).slice(1).some((line) => line.includes("2022-03-09"))).toBe(true)
    await page.getByRole("link", { name: "查看覆盖报告" }).click()
    await page.waitForURL(/runs\?run=/)
    await page.getByRole("heading", { name: /^覆盖报告/ }).waitFor()
    await page.getByRole("link", { name: "查看疑点" }).click()
    expect(page.url()).toContain("area=411081")
  })

  test("that go on already are shown, with who asked to whom that is told", async () => {
    const letGo = holdRuns(visits.server)
    const page = await visits.open("runs", { as: "county" })
    expect(await page.getByRole("heading", { name: "正在进行的核验" }).count()).toBe(0)
    const rows = await page.getByRole("row").count()
    await page.getByRole("button", { name: "立即核验" }).click()
    const own = page.getByRole("region", { name: "正在进行的核验" })
    await own.getByRole("listitem").filter({ hasText: "演示县级部门 · 许昌市 禹州市" }).getByText("正在核验").waitFor()
    const other = await visits.open("runs", { as: "village", viewport: phone })
    const shown = other.getByRole("region", { name: "正在进行的核验" })
    await shown
      .getByRole("listitem")
      .filter({ hasText: /^人员 · 许昌市 禹州市/ })
      .waitFor()
    expect(await shown.textContent()).not.toContain("演示县级部门")
    expect(await overflow(other)).toBeLessThanOrEqual(0)
    expect(await violations(other)).toEqual([])
    letGo()
    await own.waitFor({ state: "detached", timeout: 60_000 })
    await page.getByText(/核验完成/).waitFor()
    await page.getByRole("row").nth(rows).waitFor()
  })

  test("at the console are shown without how far they are", async () => {
    const page = await visits.open("rules", { as: "county", viewport: phone })
    const area = { area: "411081000000", areaPath: ["河南省", "许昌市", "禹州市"] }
    const times = { at: "2022-03-09T01:00:00.000Z", begun: "2022-03-09T01:00:00.000Z" }
    const run = {
      id: "R",
      ordered: { by: "console", name: null },
      ...area,
      ...times,
      state: "running",
      done: 0,
      total: 0
    }
    await page.route("**/api/runs/underway", (route) => route.fulfill({ json: { runs: [run] } }))
    await visits.go(page, "runs")
    const shown = page.getByRole("region", { name: "正在进行的核验" })
    await shown
      .getByRole("listitem")
      .filter({ hasText: /^命令行发起 · 许昌市 禹州市 · 2022年3月9日 09:00 开始正在核验/ })
      .waitFor()
    expect(await shown.getByRole("progressbar").count()).toBe(0)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.unrouteAll({ behavior: "wait" })
  })

  test("behind an import are shown while they go on, and stand in the list once they have ended", async () => {
    const letGo = holdRuns(visits.server)
    const imports = await visits.open("imports", { as: "county" })
    await imports.getByLabel("选择或拖入文件").setInputFiles(csv("H-NEW-2"))
    await imports.getByRole("button", { name: "预览" }).click()
    await imports.getByRole("button", { name: "确认导入" }).click()
    await imports.getByRole("region", { name: "导入结果" }).getByText("导入完成").waitFor({ timeout: 60_000 })
    const page = await visits.open("runs", { as: "city" })
    const shown = page.getByRole("region", { name: "正在进行的核验" })
    await shown.getByText(/^导入后自动 · 全库 · .* 开始$/).waitFor()
    expect(await violations(page)).toEqual([])
    letGo()
    await shown.waitFor({ state: "detached", timeout: 60_000 })
    await page.getByRole("row").nth(1).getByText("导入后自动").waitFor()
  })

  test("are asked for in English, on a phone, and not by a village", async () => {
    const page = await visits.open("runs", { as: "county", language: "en", viewport: phone })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
    const village = await visits.open("runs", { as: "village" })
    // The last run over everything, with the village's own dossiers and suspicions, and what was judged of them.
    const everything = village.getByRole("row").filter({ hasText: "全库" }).first()
    expect(await everything.textContent()).toMatch(/全库86[1-9]\d*/)
    await everything.getByRole("link").click()
    await village.getByText("核验范围大于本地区，以下和上表为本地区的数字。").waitFor()
    expect(await village.getByRole("table").last().getByRole("row").count()).toBeGreaterThan(80)
    expect(await violations(village)).toEqual([])
    expect(await village.getByRole("button", { name: "立即核验" }).count()).toBe(0)
  })
})
