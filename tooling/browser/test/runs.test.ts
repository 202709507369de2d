import { describe, expect, test } from "vitest"
import { csvOf } from "../src/csvOf.ts"
import { overflow, phone, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

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

  test("that go on already are shown to others, with who asked", async () => {
    const page = await visits.open("runs", { as: "county" })
    await page.getByRole("button", { name: "立即核验" }).click()
    await page.getByText(/可以离开本页|正在核验：/).waitFor()
    const other = await visits.open("runs", { as: "city" })
    const said = other.getByText(/演示县级部门发起的核验正在进行或排队/)
    const over = other.getByText(/核验完成/)
    await said
      .or(over)
      .or(other.getByRole("button", { name: "立即核验" }))
      .first()
      .waitFor()
    await page.getByText(/核验完成/).waitFor({ timeout: 60_000 })
  })

  test("are asked for in English, on a phone, and not by a village", async () => {
    const page = await visits.open("runs", { as: "county", language: "en", viewport: phone })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
    const village = await visits.open("runs", { as: "village" })
    // The last run over everything, with the village's own dossiers and suspicions, and what was judged of them.
    const everything = village.getByRole("row").filter({ hasText: "全库" })
    expect(await everything.textContent()).toMatch(/全库86[1-9]\d*/)
    await everything.getByRole("link").click()
    await village.getByText("核验范围大于本地区，以下和上表为本地区的数字。").waitFor()
    expect(await village.getByRole("table").last().getByRole("row").count()).toBeGreaterThan(80)
    expect(await violations(village)).toEqual([])
    expect(await village.getByRole("button", { name: "立即核验" }).count()).toBe(0)
  })
})
