import { describe, expect, test } from "vitest"
import { totpOf } from "../src/totpOf.ts"
import { settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile({
  settings: {
    DEMONSTRATION: "off",
    OIDC_ISSUER: "https://sso.example",
    OIDC_CLIENT_ID: "wengang",
    OIDC_CLIENT_SECRET: "a-secret-of-thirty-two-letters-xx",
    OIDC_TITLE: "省统一身份认证"
  }
})

/** The link that the server printed, without its address. */
async function setUpLink(): Promise<string> {
  for (;;) {
    const link = /set-up#[\w-]{43}/.exec(visits.server.said())?.[0]
    if (link !== undefined) return link
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe("the first start on an office's own ledgers", { timeout: 120_000 }, () => {
  test("leads from the printed link to an administrator at work", async () => {
    const page = await visits.open(await setUpLink(), { as: null })
    expect(await violations(page)).toEqual([])
    const fields = page.locator("main form input")
    await fields.nth(0).fill("411000")
    const administrators = ["xitong", "anquan", "shenji"]
    for (const [at, username] of administrators.entries()) {
      await fields.nth(1 + 2 * at).fill(username)
      await fields.nth(2 + 2 * at).fill("王某")
    }
    await page.getByRole("button", { name: "建立三员账号" }).click()
    await page.getByText("一次性密码（只显示这一次）").waitFor()
    const issued = (await page.locator("main").textContent()) ?? ""
    const password = /xitong.*?((?:[\w]{4}-){3}[\w]{4})/.exec(issued)?.[1] ?? ""
    expect(password).not.toBe("")
    expect(await violations(page)).toEqual([])

    await visits.go(page, "")
    await page.getByLabel("用户名").fill("xitong")
    await page.getByLabel("密码").fill(password)
    await page.getByRole("button", { name: "登录" }).click()
    await page.getByRole("heading", { name: "请先修改密码" }).waitFor()
    const own = "Zhu-ma-47-dian"
    await page.getByLabel("当前密码").fill(password)
    await page.getByLabel("新密码", { exact: true }).fill(own)
    await page.getByLabel("再输一次新密码").fill(own)
    await page.getByRole("button", { name: "修改密码" }).click()
    await page.getByRole("heading", { name: "请先绑定动态码" }).waitFor()
    await page.getByLabel("密码").fill(own)
    await page.getByRole("button", { name: "取得密钥" }).click()
    const secret = await page.locator("code").textContent()
    await page.getByLabel("动态码（6位数字）").fill(totpOf((secret ?? "").replaceAll(" ", "")))
    await page.getByRole("button", { name: "完成绑定" }).click()
    await page.getByRole("navigation", { name: "主导航" }).waitFor()
    await settled(page)
    expect(await page.locator("main h1").textContent()).toBe("人员与权限")
  })

  test("shows the way to a single sign-on, and says so where it was not completed", async () => {
    const page = await visits.open("?refused=single-sign-on", { as: null })
    const way = page.getByRole("link", { name: "改用省统一身份认证" })
    expect(await way.getAttribute("href")).toBe("/api/session/single-sign-on/begin")
    expect(await page.locator("main").textContent()).toContain("统一身份认证没有完成")
    expect(await violations(page)).toEqual([])
  })
})
