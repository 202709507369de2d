import { describe, expect, test } from "vitest"
import { phone, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

describe("the colours of the page", { timeout: 120_000 }, () => {
  test("are as the system is until somebody chooses, and that is known before the page's own script runs", async () => {
    const page = await visits.open("rules", { as: "city" })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.emulateMedia({ colorScheme: "dark" })
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark")
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.getByLabel("外观").selectOption({ label: "浅色" })
    expect(await paper()).toBe(light)
    await page.emulateMedia({ colorScheme: "light" })
    await page.waitForFunction(() => document.documentElement.dataset.theme === "light")
    await page.getByLabel("外观").selectOption({ label: "深色" })
    expect(await paper()).toBe(dark)
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ media: "print" })
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(23, 36, 43)")
    await page.route("**/assets/*.js", (route) => route.abort())
    await page.emulateMedia({ media: "screen" })
    await page.goto(`${visits.server.address}rules`, { waitUntil: "commit" })
    await page.waitForFunction(() => document.body !== null && document.styleSheets.length > 0)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark")
    expect(await paper()).toBe(dark)
    await visits.leave()
  })

  test("stand with the way out behind one button on a phone, under a head of two lines", async () => {
    const page = await visits.open("suspicions", { as: "county", viewport: phone })
    const head = await page.locator("header").boundingBox()
    expect(head?.height).toBeLessThan(110)
    expect(await page.getByRole("region", { name: "当前登录" }).textContent()).toContain(
      "县级部门 · 河南省许昌市禹州市"
    )
    expect(await page.getByRole("link", { name: "疑点", exact: true }).first().isVisible()).toBe(true)
    expect(await page.getByLabel("外观").isVisible()).toBe(false)
    await page.getByRole("button", { name: "更多" }).click()
    await page.getByLabel("外观").selectOption({ label: "深色" })
    // Colours pass over into each other.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "退出" }).click()
    await page.getByText("登录稳岗").waitFor()
  })
})
