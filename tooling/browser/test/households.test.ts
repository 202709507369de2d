import { describe, expect, test } from "vitest"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const household = "H-411081101224-001"
const visits = visitsOfFile()

describe("a household through time, in a real browser", { timeout: 120_000 }, () => {
  test("tells who changed what, and what it was on another day", async () => {
    const page = await visits.open(`households/${household}`, { as: "village" })
    const row = `${visits.server.address}api/ledgers/household/${household}`
    const etag = (await page.request.get(row)).headers().etag ?? ""
    const data = { values: { declaredSize: 9 }, acknowledged: true, reason: "入户核实" }
    const changed = await page.request.patch(row, { data, headers: { "if-match": etag } })
    expect(changed.ok(), await changed.text()).toBe(true)
    await visits.go(page, `households/${household}`)
    expect(await page.locator("main").textContent(), "days as offices read them").not.toMatch(/\d{4}-\d\d-\d\d/)
    await page.getByText("谁改了什么").click()
    await page
      .getByText(/演示村级 更正/)
      .first()
      .waitFor()
    expect(
      await page
        .getByText(/^家庭人口：/)
        .first()
        .textContent()
    ).toMatch(/→ 9$/)
    expect(await page.locator("main").textContent()).not.toMatch(/\d{17}[\dX]/)
    expect(await violations(page)).toEqual([])
    await page.getByLabel("查看某日的档案").fill("2020-01-01")
    await page.getByRole("button", { name: "查看", exact: true }).click()
    await page.getByText("那一天还没有这户的登记。").waitFor()
    await page.getByLabel("查看某日的档案").fill(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))
    await page.getByRole("button", { name: "查看", exact: true }).click()
    await page.getByText("过去某日的档案不列疑点").waitFor()
    expect(await page.locator("main").textContent()).not.toMatch(/没有待处理的疑点|登记就业|更正户信息/)
    expect(await page.getByRole("button", { name: "查看", exact: true }).count()).toBe(1)
    await page.getByLabel("查看某日的档案").fill("2099-01-01")
    await page.getByRole("button", { name: "查看", exact: true }).click()
    await page.getByText("这一天还没有到").waitFor()
    await page.getByRole("link", { name: "回到现在" }).click()
    await page.getByText("谁改了什么").waitFor()
  })

  test("in English, on a phone", async () => {
    const page = await visits.open(`households/${household}`, { as: "village", language: "en", viewport: phone })
    await page.getByText("Who changed what").click()
    await page
      .getByText(/imported|corrected/)
      .first()
      .waitFor()
    await settled(page)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })
})
