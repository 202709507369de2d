import { describe, expect, test } from "vitest"
import { csvOf } from "../src/csvOf.ts"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const hostile = `县平台"><img src=x onerror="document.title='broken'"><b>`
/** Nobody may be told anything there: it is within the network. */
const target = "http://127.0.0.1:9/hook?<b>x</b>"
const visits = visitsOfFile()

describe("webhooks in a real browser", { timeout: 120_000 }, () => {
  test("are made, told once, replayed, looked into, given new secrets, paused and deleted", async () => {
    const page = await visits.open("", { as: "county" })
    await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "推送" }).click()
    await page.getByText("还没有推送地址。").waitFor()
    await page.getByLabel("名称").fill(hostile)
    await page.getByLabel("接收地址").fill("ftp://127.0.0.1/")
    await page.getByRole("button", { name: "新建推送地址" }).click()
    await page.getByText("应为 https:// 开头的地址").waitFor()
    await page.getByLabel("接收地址").fill(target)
    await page.getByRole("button", { name: "新建推送地址" }).click()
    const secret = page.getByRole("status").locator("code")
    await secret.waitFor()
    const first = await secret.textContent()
    expect(first).toMatch(/^whsec_/)
    const row = page.getByRole("row", { name: /县平台/ })
    expect(await row.textContent()).toContain(target)
    expect(await row.textContent()).toContain(hostile)
    expect(await row.textContent()).toContain("推送中")
    expect(await page.locator("main img, main b").count()).toBe(0)
    expect(await page.title()).not.toBe("broken")
    expect(await violations(page)).toEqual([])

    await row.getByRole("button", { name: "重新推送" }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("button", { name: "重新推送" }).click()
    await dialog.getByText("请填0或更大的整数。").waitFor()
    await dialog.getByLabel("变更序号").fill("0")
    expect(await violations(page)).toEqual([])
    await page.keyboard.press("Enter")
    await page.getByText("从变更 0 之后重新推送").waitFor()

    await row.getByRole("button", { name: "最近推送" }).click()
    const messages = page.getByRole("region", { name: /的最近推送/ }).first()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("deliveries")
    const refused = messages.getByText("不允许推送到内网地址")
    for (let look = 0; look < 30 && (await refused.count()) === 0; look++) {
      await messages.getByRole("button", { name: "刷新" }).click()
      await settled(page)
      await page.waitForTimeout(500)
    }
    expect(await messages.locator("tbody tr").first().textContent()).toMatch(
      /1–\d+（\d+ 条）(待推送|未送达，将重试|已放弃)/
    )
    expect(await refused.count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
    expect((await csvOf(page))[0]).toMatch(/^\uFEFF?推送编号/)
    expect((await csvOf(page, messages))[0]).toMatch(/^\uFEFF?消息编号/)

    const today = await visits.open("", { as: "county" })
    const told = today.getByRole("link", { name: /^推送“县平台.*”最近一次未送达$/ })
    expect(await told.count()).toBe(1)
    expect(await today.locator("main img, main b").count()).toBe(0)
    expect(await violations(today)).toEqual([])
    await today.setViewportSize(phone)
    expect(await overflow(today)).toBeLessThanOrEqual(0)
    await told.click()
    await today
      .getByRole("row", { name: /县平台/ })
      .getByText("最近一次未送达")
      .waitFor()

    await row.getByRole("button", { name: "更换密钥" }).click()
    await dialog.getByRole("button", { name: "更换密钥" }).click()
    await row.getByText(/旧密钥有效至/).waitFor()
    expect(await secret.textContent()).not.toBe(first)
    await row.getByRole("button", { name: "停用" }).click()
    await row.getByText("已停用").waitFor()
    await row.getByRole("button", { name: "删除" }).click()
    await page.keyboard.press("Escape")
    expect(await row.count()).toBe(1)
    await row.getByRole("button", { name: "删除" }).click()
    await dialog.getByRole("button", { name: "删除" }).click()
    await page.getByText("还没有推送地址。").waitFor()
  })

  test("are read in English, on a phone, and are not for a village", async () => {
    const page = await visits.open("webhooks", { as: "city", language: "en", viewport: phone, dark: true })
    await page.getByText("There are no webhooks yet.").waitFor()
    await page.getByLabel("Name").fill("bureau")
    await page.getByLabel("Address").fill(target)
    await page.getByRole("button", { name: "Make a webhook" }).click()
    await page.getByRole("rowheader", { name: /bureau/ }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const village = await visits.open("webhooks", { as: "village" })
    expect(await village.getByRole("link", { name: "推送" }).count()).toBe(0)
    expect(await village.getByText("您的角色不办理这一项").count()).toBe(1)
    await visits.go(village, "")
    expect(await village.getByText("未送达").count()).toBe(0)
  })
})
