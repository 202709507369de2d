import { describe, expect, test } from "vitest"
import { desktop, lead, overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

const views = [
  "",
  "overview",
  "suspicions",
  "cases",
  "ledgers/person",
  "ledgers/person/P-411081101224-001-1",
  "households/H-411025204211-001",
  "months?month=2022-03&area=411025204211",
  "classes/C-411003-2/roster",
  "employment/updates?area=411003104216",
  "rules/pay.in-arrears",
  "runs"
]

describe("large type in a real browser", { timeout: 180_000 }, () => {
  test.each([
    ["a phone", phone],
    ["a desktop", desktop]
  ])("is remembered, and nothing of any view is wider than %s", async (_, viewport) => {
    const page = await visits.open("", { viewport, as: "city" })
    if (viewport === phone) await page.getByRole("button", { name: "更多" }).click()
    const width = await page.evaluate(() => document.querySelector("h1")?.getBoundingClientRect().height ?? 0)
    await page.getByRole("button", { name: "大字" }).click()
    const larger = await page.evaluate(() => document.querySelector("h1")?.getBoundingClientRect().height ?? 0)
    expect(larger / width).toBeCloseTo(1.25, 1)
    await page.reload()
    for (const path of views) {
      await lead(page, path)
      const button = page.getByRole("button", { name: "大字", includeHidden: true })
      expect(await button.getAttribute("aria-pressed"), path).toBe("true")
      expect(await overflow(page), path).toBeLessThanOrEqual(0)
      if (viewport === phone) expect(await violations(page), path).toEqual([])
    }
  })

  test("leaves a click on the map where it was", async () => {
    const page = await visits.open("", { as: "city" })
    await page.getByRole("button", { name: "大字" }).click()
    const map = page.getByRole("img", { name: /待核查疑点地图/ })
    await map.scrollIntoViewIfNeeded()
    await map.locator("text", { hasText: "鄢陵县" }).click()
    await page.waitForURL(/area=411024000000/)
    await settled(page)
  })
})
