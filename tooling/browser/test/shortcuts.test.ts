import { describe, expect, test } from "vitest"
import { overflow, phone, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

describe("shortcuts in a real browser", { timeout: 120_000 }, () => {
  test("are listed by a key, though not to whoever writes, and the focus comes back", async () => {
    const page = await visits.open("ledgers/person", { as: "county" })
    const dialog = page.getByRole("dialog", { name: "键盘操作" })
    await page.getByRole("textbox", { name: "姓名" }).focus()
    await page.keyboard.press("?")
    expect(await dialog.count()).toBe(0)
    const link = page.getByRole("link", { name: "台账", exact: true })
    await link.focus()
    await page.keyboard.press("?")
    await dialog.getByText("工作台").waitFor()
    await dialog.getByText("Alt + 5").waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press("Escape")
    await dialog.waitFor({ state: "detached" })
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test("are listed by the menu, and the key is switched off for good", async () => {
    const page = await visits.open("rules", { as: "county" })
    const dialog = page.getByRole("dialog", { name: "键盘操作" })
    await page.getByRole("banner").getByRole("button", { name: "键盘操作" }).click()
    await dialog.getByRole("checkbox").uncheck()
    await dialog.getByRole("button", { name: "知道了" }).click()
    await page.reload()
    await page.locator("main h1").waitFor()
    await page.keyboard.press("?")
    expect(await dialog.count()).toBe(0)
  })

  test("fit a phone, by night, in English", async () => {
    const page = await visits.open("rules", { as: "county", viewport: phone, dark: true, language: "en" })
    await page.getByRole("contentinfo").getByRole("button", { name: "Keyboard" }).click()
    await page.getByRole("dialog", { name: "Keyboard" }).waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })
})
