import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { beginVisits, overflow, phone, type Visits, violations } from "../src/Visits.ts"

const person = "ledgers/person/P-411081101224-001-1"
let visits: Visits

beforeAll(async () => {
  visits = await beginVisits()
}, 120_000)

afterAll(async () => await visits?.end())
afterEach(async () => expect(await visits.leave()).toEqual([]))

/** Opens a form to correct a row; the page has what it judges by. */
async function correct(path: string, visit: Parameters<Visits["open"]>[1] = {}): Promise<Page> {
  const page = await visits.open(path, { as: "village", ...visit })
  const [facts] = await Promise.all([
    page.waitForResponse((response) => response.url().includes("/api/facts")),
    page.getByRole("button", { name: "更正" }).click()
  ])
  await facts.finished()
  await page.waitForLoadState("networkidle")
  return page
}

/** What describes a field. */
async function described(page: Page, label: string): Promise<string> {
  const ids = (await page.getByLabel(label, { exact: true }).getAttribute("aria-describedby"))?.split(" ") ?? []
  return (await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).innerText()))).join("\n")
}

describe("a form judges by itself", { timeout: 120_000 }, () => {
  test("without a connection, at each key, at the field, in the words of a run", async () => {
    const page = await correct(person)
    await page.context().setOffline(true)
    const field = page.getByLabel("联系电话", { exact: true })
    await field.press("1")
    const marks = page.getByRole("listitem").filter({ hasText: "联系电话不是1开头的11位号码。" })
    expect(await marks.count()).toBe(2)
    expect(await described(page, "联系电话")).toContain("联系电话不是1开头的11位号码。")
    await page.getByText("未连接，只按本页已有的数据判断。").first().waitFor()
    await field.fill("13800000001")
    expect(await marks.count()).toBe(0)
    await page.context().setOffline(false)
  })
})
