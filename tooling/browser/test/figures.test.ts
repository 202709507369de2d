import { describe, expect, test } from "vitest"
import { overflow, phone, settled, type Visits, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

type Page = Awaited<ReturnType<Visits["open"]>>

/** Goes down the page, past all charts, so that they are drawn. */
async function drawn(page: Page): Promise<void> {
  for (const chart of await page.locator("main div[role=img]").all()) {
    await chart.scrollIntoViewIfNeeded()
    await chart.locator("svg").waitFor()
  }
}

async function totalOf(page: Page): Promise<number> {
  await settled(page)
  const told = page.locator("main").getByText(/共 \d+ 条/)
  return Number(/共 (\d+) 条/.exec((await told.first().textContent()) ?? "")?.[1])
}

describe("charts in a real browser", { timeout: 120_000 }, () => {
  test("are drawn under the page's policy, with the map of the city, and a county opens its list", async () => {
    const page = await visits.open("", { as: "city" })
    const figure = page.getByRole("region", { name: "各地情况" })
    await figure.waitFor()
    await drawn(page)
    const map = figure.getByRole("img", { name: /待核查疑点地图/ })
    for (const county of ["禹州市", "长葛市", "建安区"]) {
      expect(await map.locator("text", { hasText: county }).count(), county).toBe(1)
    }
    await map.locator("text", { hasText: "长葛市" }).click()
    await page.waitForURL(/\/suspicions\?area=411082000000&state=open/)
  })

  test("every number of the tables opens a list of as many", async () => {
    const page = await visits.open("", { as: "city" })
    const cell = page.getByRole("table", { name: "待核查疑点" }).getByRole("link").first()
    const open = Number(await cell.textContent())
    await cell.click()
    await page.waitForURL(/\/suspicions/)
    expect(await totalOf(page)).toBe(open)
    await visits.go(page, "")
    await page.getByText("用表格看").click()
    const month = page.getByRole("table", { name: "各月的数字" }).getByRole("link").first()
    const opened = Number(await month.textContent())
    await month.click()
    await page.waitForURL(/opened=2022-03/)
    await page.getByText("只看2022年3月新发现的").waitFor()
    expect(await totalOf(page)).toBe(opened)
  })

  test("what comes first is told by rule, with persons and money; what is owed by village and month", async () => {
    const page = await visits.open("", { as: "city" })
    const rules = page.getByRole("list", { name: /先办哪些/ }).getByRole("listitem")
    await rules.first().waitFor()
    const [first, second] = await rules.allTextContents()
    expect(first).toMatch(/错误.*无考勤发放工资.*11 条.*涉及 11 人.*42000\.00元/)
    expect(second).toMatch(/错误.*岗位工资欠发.*7 条.*涉及 7 人.*10500\.00元/)
    await rules.nth(1).getByRole("link").click()
    await page.waitForURL(/rule=pay.in-arrears&state=open/)
    expect(await totalOf(page)).toBe(7)
    await page.goBack()
    const table = page.getByRole("table", { name: "按村和月份" })
    await table.waitFor()
    expect(await table.textContent()).toMatch(/汪店村.*2100\.00元.*10500\.00元/s)
    await page.getByRole("combobox", { name: "指标" }).selectOption({ label: "欠发工资" })
    await page.getByRole("table", { name: "欠发工资" }).getByRole("link", { name: "10500.00元" }).click()
    await page.waitForURL(/rule=pay.in-arrears/)
    expect(await totalOf(page)).toBe(7)
  })

  test("whoever has no map has the table, where what concerns the county as a whole is a list of as many too", async () => {
    const page = await visits.open("", { as: "county" })
    const table = page.getByRole("table", { name: "待核查疑点" })
    await table.waitFor()
    await page.getByRole("columnheader", { name: "乡镇（街道）" }).waitFor()
    expect(await page.getByRole("img", { name: /地图/ }).count()).toBe(0)
    const whole = table.getByRole("row", { name: /禹州市（全域）/ }).getByRole("link")
    const figure = Number(await whole.textContent())
    await whole.click()
    await page.getByText("只看整个地区的").waitFor()
    expect(await totalOf(page)).toBe(figure)
  })

  test.each([
    ["zh", "day", false],
    ["en", "night", true]
  ] as const)("axe finds nothing (%s, by %s)", async (language, _, dark) => {
    const page = await visits.open("", { language, dark, as: "city" })
    await page.locator("main details").last().locator("summary").click()
    await drawn(page)
    expect(await violations(page)).toEqual([])
  })

  test("nothing on a phone is wider than the phone", async () => {
    const page = await visits.open("", { viewport: phone, as: "city" })
    await drawn(page)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})
