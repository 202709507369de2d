import { describe, expect, test } from "vitest"
import { gridOf } from "../src/gridOf.ts"
import { overflow, phone, settled, type Visits, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const village = "411003104216"
const updates = `employment/updates?area=${village}`
const visits = visitsOfFile()

type Page = Awaited<ReturnType<Visits["open"]>>

interface Record {
  readonly key: string
  readonly values: { readonly [field: string]: unknown }
}

async function recordsOf(page: Page): Promise<ReadonlyArray<Record>> {
  const answer = await page.request.get(`${visits.server.address}api/ledgers/employment?area=${village}&limit=200`)
  return ((await answer.json()) as { readonly rows: ReadonlyArray<Record> }).rows
}

describe("employment updates in a real browser", { timeout: 120_000 }, () => {
  test("are reached from the ledger; one record is corrected, another ended, a new one begun", async () => {
    const page = await visits.open(`ledgers/employment?area=${village}`, { as: "city" })
    const before = await recordsOf(page)
    await page.getByRole("toolbar").getByRole("button", { name: "务工更新" }).click()
    await page.getByRole("grid").waitFor()
    await settled(page)
    const grid = await gridOf(page)
    const link = page.getByRole("grid").locator("tbody a[href*='/ledgers/employment/']")
    const rowOf = (at: number) =>
      link.nth(at).evaluate((element) => Number(element.closest("tr")?.getAttribute("aria-rowindex")) - 2)
    const [corrected, ended] = [await rowOf(0), await rowOf(1)]
    const keys = await Promise.all(
      [0, 1].map(async (at) => decodeURIComponent((await link.nth(at).getAttribute("href"))?.split("/").pop() ?? ""))
    )
    await grid.type(corrected, "单位", "建华纺织厂")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    await page.keyboard.type("3,650.50")
    await grid.type(ended, "结束日期", "2022/3/1")
    await page.keyboard.press("Enter")
    await grid.cell(ended, "单位").click()
    await page.getByRole("button", { name: "另起一条" }).click()
    await grid.type(ended + 1, "渠道", "灵")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Alt+ArrowDown")
    await page.locator("[role=listbox] [role=option]").first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press("Escape")
    await grid.type(ended + 1, "开始日期", "20220302")
    await page.keyboard.press("Tab")
    await page.getByRole("button", { name: /选中行核实日期填/ }).click()
    expect(await grid.text(ended + 1, "渠道")).toBe("灵活就业")
    const sent = page.waitForRequest("**/bulk")
    await page.getByRole("button", { name: "保存 3 行" }).click()
    const { rows } = (await sent).postDataJSON() as { readonly rows: ReadonlyArray<{ readonly operation: string }> }
    expect(rows.map(({ operation }) => operation)).toEqual(["correct", "correct", "create"])
    await page.getByText("3 行已全部保存").waitFor()
    const after = await recordsOf(page)
    const now = new Map(after.map((record) => [record.key, record.values]))
    expect(now.get(keys[0] ?? "")).toMatchObject({ employer: "建华纺织厂", monthlyIncome: 365_050 })
    expect(now.get(keys[1] ?? "")).toMatchObject({ endOn: "2022-03-01" })
    const fresh = after.find(({ key }) => !before.some((one) => one.key === key))
    expect(fresh?.values).toMatchObject({
      channel: "flexible",
      startOn: "2022-03-02",
      personId: now.get(keys[1] ?? "")?.personId
    })
    await page.reload()
    await settled(page)
    expect(await grid.text(corrected, "月收入")).toBe("3650.50")
    expect(await page.getByRole("button", { name: "没有改动" }).isDisabled()).toBe(true)
  })

  test("say in which cell something is wrong, and that a village is to be chosen", async () => {
    const page = await visits.open(updates, { as: "city" })
    const grid = await gridOf(page)
    await grid.type(0, "开始日期", "2022-13-01")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    await grid.line.getByText("请填日期").waitFor()
    await page.keyboard.press("Control+s")
    await grid.said(0).getByText("有的格填写有误").waitFor()
    await page.getByRole("button", { name: "保存 1 行" }).waitFor()
    await visits.go(page, "employment/updates")
    await page.getByText("请在“地区”中选到村或乡镇").waitFor()
  })

  test("take places by name: chosen while it is typed, or pasted", async () => {
    const page = await visits.open(updates, { as: "city" })
    const grid = await gridOf(page)
    const link = page.getByRole("grid").locator("tbody a[href*='/ledgers/employment/']")
    const at = await link
      .first()
      .evaluate((element) => Number(element.closest("tr")?.getAttribute("aria-rowindex")) - 2)
    const key = decodeURIComponent((await link.first().getAttribute("href"))?.split("/").pop() ?? "")
    await grid.type(at, "务工地", "苏州昆")
    await page.getByRole("option", { name: "江苏省苏州市昆山市" }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Tab")
    expect(await grid.text(at, "务工地")).toBe("苏州市昆山市")
    await grid.type(at, "务工地", "朝阳区")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Shift+Tab")
    await grid.line.getByText("有几个这样的地区").waitFor()
    await page.keyboard.press("Delete")
    await grid.paste("浙江省 宁波市 镇海区\n")
    await page.keyboard.press("Tab")
    await grid.cell(at, "务工地").getByText("宁波市镇海区").waitFor()
    const sent = page.waitForRequest("**/bulk")
    await page.keyboard.press("Control+s")
    const { rows } = (await sent).postDataJSON() as {
      readonly rows: ReadonlyArray<{ readonly key: string; readonly values: object }>
    }
    expect(rows).toMatchObject([{ key, values: { place: "330211000000" } }])
  })

  test("fit a phone, by night, in English", async () => {
    const page = await visits.open(updates, { as: "city", viewport: phone, dark: true, language: "en" })
    await page.getByRole("grid", { name: "Employment updates" }).waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })
})
