import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { beginVisits, overflow, phone, settled, type Visits, violations } from "../src/Visits.ts"

const sheet = "months?month=2022-03&area=411025204211"
let visits: Visits

beforeAll(async () => {
  visits = await beginVisits()
}, 120_000)

afterAll(async () => await visits?.end())
afterEach(async () => expect(await visits.leave()).toEqual([]))

describe("a month's sheet in a real browser", { timeout: 120_000 }, () => {
  test("is written by keyboard, judged as it is typed, survives a reload, and is saved row by row", async () => {
    const page = await visits.open(sheet, { as: "city" })
    const days = page.getByLabel(/出勤天数$/)
    await days.first().focus()
    await page.keyboard.type("45")
    await page.locator("tbody tr").first().locator("td").last().getByText(/天/).waitFor()
    await page.keyboard.press("Enter")
    await page.keyboard.type("20")
    expect(await days.nth(1).inputValue()).toBe("20")
    await page.reload()
    await settled(page)
    expect(await days.first().inputValue()).toBe("45")
    await days.first().fill("20")
    await page.getByRole("button", { name: "保存 2 行" }).click()
    await page.getByText("已保存").nth(1).waitFor()
    await page.reload()
    await settled(page)
    expect(await days.nth(1).inputValue()).toBe("20")
    expect(await page.getByRole("button", { name: "没有改动" }).isDisabled()).toBe(true)
    expect(await violations(page)).toEqual([])
  })

  test("judgements that come late take back neither what was saved nor what could not be", async () => {
    const page = await visits.open("months?month=2022-02&area=411025204211", { as: "city" })
    await page.route("**/assess", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    })
    let lost = 0
    await page.route(/\/api\/ledgers\/attendance/, async (route) => {
      const written = ["POST", "PATCH"].includes(route.request().method()) && !route.request().url().endsWith("/assess")
      if (written && lost++ === 0) await route.abort("internetdisconnected")
      else await route.fallback()
    })
    const days = page.getByLabel(/出勤天数$/)
    const before = await days.nth(2).inputValue()
    await days.first().fill("11")
    await days.nth(1).fill("12")
    await page.waitForRequest("**/assess")
    await page.getByRole("button", { name: "保存 2 行" }).click()
    await page.getByText("已保存").waitFor()
    await days.nth(2).fill("13")
    await page.waitForTimeout(2500)
    expect(await page.getByText("已保存").count()).toBe(1)
    expect([await days.first().inputValue(), await days.nth(1).inputValue()]).toEqual(["11", "12"])
    await days.nth(2).fill(before)
    await page.getByRole("button", { name: "保存 1 行" }).click()
    await page.getByText("已保存").nth(1).waitFor()
    await page.getByRole("button", { name: "没有改动" }).waitFor()
  })

  test("takes a column from Excel", async () => {
    const page = await visits.open("months?month=2022-04&area=411025204211", { as: "city" })
    const days = page.getByLabel(/出勤天数$/)
    await days.first().evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData("text", "18\t300\n19\t300\n")
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
    })
    expect(await days.nth(1).inputValue()).toBe("19")
    expect(await page.getByLabel(/应发/).nth(1).inputValue()).toBe("300")
  })

  test("is usable on a phone", async () => {
    const page = await visits.open(sheet, { as: "city", viewport: phone, dark: true })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })
})
