import { describe, expect, test } from "vitest"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

describe("saved views in a real browser", { timeout: 120_000 }, () => {
  test.each([
    ["ledgers/employment?filter=channel%3Amigrant", "外出务工"],
    ["suspicions?severity=error", "只看错误"],
    ["cases?lamp=red", "已逾期的"]
  ])("of %s are kept, opened and deleted", async (path, name) => {
    const page = await visits.open(path, { as: "county" })
    await page.getByText("我的视图").click()
    await page.getByLabel("给当前条件起个名字").fill(name)
    await page.getByRole("button", { name: "保存当前条件" }).click()
    await page.getByText(`已保存“${name}”。`).waitFor()
    expect(await violations(page)).toEqual([])
    await visits.go(page, path.replace(/\?.*/, ""))
    await page.getByText("我的视图").click()
    await page.getByRole("link", { name }).click()
    await page.waitForURL(`**/${path}`)
    await settled(page)
    await page.getByRole("button", { name: `删除视图“${name}”` }).click()
    await page.getByText(`已删除“${name}”。`).waitFor()
    expect(await page.getByRole("link", { name }).count()).toBe(0)
  })

  test("with somebody's name are refused in words, and nothing is wider than a phone", async () => {
    const page = await visits.open("ledgers/person?filter=name%3A%E7%8E%8B%E6%9F%90", { as: "county", viewport: phone })
    await page.getByText("我的视图").click()
    await page.getByLabel("给当前条件起个名字").fill("某人")
    await page.getByRole("button", { name: "保存当前条件" }).click()
    await page.getByText(/视图里不能保存姓名/).waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})
