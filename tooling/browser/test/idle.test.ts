import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const person = "ledgers/person/P-411081101224-001-1"
const visits = visitsOfFile()

/** A view whose clock is set forward by hand. */
async function openAtOwnTime(path: string): Promise<Page> {
  const page = await visits.open("rules", { as: "village" })
  await page.clock.install()
  await visits.go(page, path)
  return page
}

describe("a session that nobody uses", { timeout: 120_000 }, () => {
  test("is warned of, and goes on when somebody says so", async () => {
    const page = await openAtOwnTime("suspicions")
    const warning = page.getByRole("alertdialog", { name: "即将自动退出" })
    await page.clock.fastForward("26:00")
    expect(await warning.count()).toBe(0)
    await page.clock.fastForward("01:30")
    await warning.waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("继续使用")
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith("/api/session")),
      page.keyboard.press("Enter")
    ])
    expect(answer.status()).toBe(200)
    await warning.waitFor({ state: "detached" })
    await page.clock.fastForward("20:00")
    expect(await warning.count()).toBe(0)
  })

  test("that ends however much it is used is warned of too, and keeps what was typed", async () => {
    const page = await openAtOwnTime(person)
    await page.getByRole("button", { name: "更正" }).click()
    const judged = page.waitForResponse((response) => response.url().endsWith("/assess"))
    await page.getByLabel("联系电话").fill("13800000007")
    await judged
    const warning = page.getByRole("alertdialog", { name: "登录即将到期" })
    for (let hour = 0; hour < 11; hour++) await page.clock.fastForward("01:00:00")
    await page.clock.fastForward("49:00")
    expect(await warning.count()).toBe(0)
    await page.clock.fastForward("02:00")
    await warning.waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "现在重新登录" }).click()
    await page.getByText("刚才填写的内容还在。").waitFor()
    expect((await page.request.get(`${visits.server.address}api/session`)).status()).toBe(401)
    await page.getByLabel("用户名").fill("village")
    await page.getByLabel("密码").fill(visits.server.passwords.get("village") ?? "")
    await page.getByRole("button", { name: "登录" }).click()
    expect(await page.getByLabel("联系电话").inputValue()).toBe("13800000007")
    expect(await warning.count()).toBe(0)
  })

  test("ends in the sign-in at the same address, and what was typed is there afterwards", async () => {
    const page = await openAtOwnTime(person)
    await page.getByRole("button", { name: "更正" }).click()
    const judged = page.waitForResponse((response) => response.url().endsWith("/assess"))
    await page.getByLabel("联系电话").fill("13800000009")
    await judged
    await settled(page)
    await page.context().clearCookies()
    await page.clock.fastForward("28:00")
    await page.getByRole("alertdialog").waitFor()
    await page.clock.fastForward("03:00")
    await page.getByText("刚才填写的内容还在。").waitFor()
    expect(await page.getByRole("alertdialog").count()).toBe(0)
    expect(page.url()).toContain(person)
    expect(await page.getByText("证件号码").isVisible()).toBe(false)
    await page.getByLabel("用户名").fill("village")
    await page.getByLabel("密码").fill(visits.server.passwords.get("village") ?? "")
    await page.getByRole("button", { name: "登录" }).click()
    await page.getByLabel("联系电话").waitFor()
    expect(await page.getByLabel("联系电话").inputValue()).toBe("13800000009")
  })
})
