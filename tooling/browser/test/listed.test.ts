import { describe, expect, test } from "vitest"
import { csvOf } from "../src/csvOf.ts"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

describe("comparison lists in a real browser", { timeout: 180_000 }, () => {
  test("are found among the ledgers, by list, and lead to whom they name", async () => {
    const page = await visits.open("ledgers/household")
    await page.getByRole("navigation", { name: "台账", exact: true }).getByRole("link", { name: "比对名单" }).click()
    await page.waitForURL(/\/ledgers\/listed/)
    await settled(page)
    const rows = page.locator("main tbody tr")
    const all = await rows.count()
    expect(all).toBeGreaterThan(1)
    const kind = ((await rows.first().locator("td").first().textContent()) ?? "").trim()
    await page.getByLabel("名单", { exact: true }).selectOption({ label: kind })
    await page.getByRole("button", { name: "查询" }).click()
    await page.waitForURL(/list=/)
    await settled(page)
    const kinds = await rows.locator("td:first-child").allInnerTexts()
    expect(new Set(kinds.map((text) => text.trim()))).toEqual(new Set([kind]))
    expect(await rows.first().textContent()).toMatch(/\d{6}\*{8}\w{4}/)
    expect(await csvOf(page)).toHaveLength(kinds.length + 1)
    const household = rows.first().getByRole("link").nth(1)
    const number = ((await household.textContent()) ?? "").trim()
    await household.click()
    await page.waitForURL(`**/households/${number}`)
  })

  test("say so where a village is on none, and export to nobody who may not", async () => {
    const page = await visits.open("ledgers/listed?person=P-0")
    await page.getByText("没有符合条件的记录").waitFor()
    const inspector = await visits.open("ledgers/listed", { as: "inspector" })
    expect(await inspector.getByRole("link", { name: /导出/ }).count()).toBe(0)
  })

  test.each([
    ["zh", false],
    ["en", true]
  ] as const)("axe finds nothing (%s), and nothing is wider than a phone", async (language, dark) => {
    const page = await visits.open("ledgers/listed", { language, dark })
    expect(await violations(page)).toEqual([])
    const small = await visits.open("ledgers/listed", { language, viewport: phone })
    expect(await overflow(small)).toBe(0)
    expect(await violations(small)).toEqual([])
  })
})
