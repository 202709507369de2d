import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { csvOf } from "../src/csvOf.ts"
import { expectHarmless, fill, send } from "../src/harm.ts"
import { endless, nasty, taken } from "../src/hostileTexts.ts"
import { totpOf } from "../src/totpOf.ts"
import { desktop, overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>

/** Administrators who have enrolled, with the session that they have since. */
const enrolled = new Map<string, Cookies>()

/** Opens the first view as an administrator, who enrols a second factor on the way, once. */
async function openAs(as: string): Promise<Page> {
  const cookies = enrolled.get(as)
  if (cookies !== undefined) {
    const again = await visits.open("", { as: null })
    await again.context().addCookies(cookies)
    await visits.go(again, "")
    return again
  }
  const page = await visits.open("", { as })
  await page.getByLabel("密码").fill(visits.server.passwords.get(as) ?? "")
  await page.getByRole("button", { name: "取得密钥" }).click()
  const secret = await page.locator("code").textContent()
  await page.getByLabel("动态码（6位数字）").fill(totpOf((secret ?? "").replaceAll(" ", "")))
  await page.getByRole("button", { name: "完成绑定" }).click()
  await page.getByRole("navigation", { name: "主导航" }).waitFor()
  await settled(page)
  enrolled.set(as, await page.context().cookies())
  return page
}

const views = (page: Page) => page.getByRole("navigation", { name: "主导航" }).getByRole("link").allTextContents()

describe("administration in a real browser", { timeout: 180_000 }, () => {
  test("the system administrator makes, resets and switches off accounts", async () => {
    const page = await openAs("system")
    expect(await views(page)).toEqual(["人员与权限", "规则"])
    expect(await page.locator("main h1").textContent()).toBe("人员与权限")
    await page.getByLabel("用户名").fill("zhang")
    await page.getByLabel("姓名").fill("张某")
    await page.getByRole("button", { name: "新建账号" }).click()
    const issued = page.getByText("一次性密码（只显示这一次）")
    await issued.waitFor()
    expect(
      await page
        .getByRole("row", { name: /^system/ })
        .getByRole("button")
        .count()
    ).toBe(0)
    await page.getByLabel("用户名").fill("zhao")
    await page.getByLabel("姓名").fill("张某")
    await page.getByRole("button", { name: "新建账号" }).click()
    await settled(page)
    const told = page.getByRole("status").filter({ hasText: "一次性密码（只显示这一次）" })
    expect(await told.getByRole("row").count()).toBe(3)
    const row = page.getByRole("row", { name: /^zhang/ })
    expect(await row.textContent()).toContain("未授权")
    await row.getByRole("button", { name: "停用" }).click()
    await row.getByText("已停用").waitFor()
    await row.getByRole("button", { name: "启用" }).click()
    await row.getByText("在用").waitFor()
    await row.getByRole("button", { name: "重置密码" }).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("重置张某（zhang）的密码")
    await page
      .getByRole("region", { name: /重置张某（zhang）/ })
      .getByRole("button", { name: "重置密码" })
      .click()
    await issued.waitFor()
    expect(await violations(page)).toEqual([])
    expect((await csvOf(page)).filter((line) => line.startsWith("zhang,张某"))).toHaveLength(1)
    for (const text of [nasty, endless]) {
      expect(await fill(page, text)).toBe(2)
      await send(page)
      await expectHarmless(page)
    }
    await page.getByLabel("用户名").fill("hostile")
    await page.getByLabel("姓名").fill(taken.slice(0, 64))
    await page.getByRole("button", { name: "新建账号" }).click()
    await page.getByRole("row", { name: /^hostile/ }).waitFor()
    for (const viewport of [desktop, phone]) {
      await page.setViewportSize(viewport)
      await expectHarmless(page)
    }
  })

  test("an account without rights says so, and works once it has some", async () => {
    const system = await openAs("system")
    await system.getByLabel("用户名").fill("newcomer")
    await system.getByLabel("姓名").fill("李某")
    await system.getByRole("button", { name: "新建账号" }).click()
    const issued = await system.getByRole("row", { name: /李某 newcomer/ }).textContent()
    const given = /newcomer(\S+)/.exec(issued ?? "")?.[1] ?? ""
    const page = await visits.open("", { as: null })
    await page.getByLabel("用户名").fill("newcomer")
    await page.getByLabel("密码").fill(given)
    await page.getByRole("button", { name: "登录" }).click()
    const chosen = "Kangcheng-2022x"
    await page.getByLabel("当前密码").fill(given)
    await page.getByLabel("新密码", { exact: true }).fill(chosen)
    await page.getByLabel("再输一次新密码").fill(chosen)
    await page.getByRole("button", { name: "修改密码" }).click()
    await page.getByRole("heading", { name: "账号还没有授权" }).waitFor()
    expect(await page.getByRole("region", { name: "当前登录" }).textContent()).toBe("李某未授权")
    expect(await violations(page)).toEqual([])
    const security = await openAs("security")
    const row = security.getByRole("row", { name: /^newcomer/ })
    await row.getByRole("button", { name: "授权" }).click()
    await security.getByLabel("角色").selectOption({ label: "县级部门" })
    await security.getByLabel("县（市、区）").selectOption({ label: "襄城县" })
    await security.getByRole("button", { name: "保存" }).click()
    await row.getByText("襄城县").waitFor()
    await page.getByRole("button", { name: "重新查看" }).click()
    await page.getByRole("heading", { name: "今天要办的" }).waitFor()
  })

  test("the security administrator gives rights and sets how people are let in", async () => {
    const page = await openAs("security")
    expect(await views(page)).toEqual(["人员与权限", "安全设置", "规则", "接口密钥"])
    const row = page.getByRole("row", { name: /^village/ })
    await row.getByRole("button", { name: "授权" }).click()
    await page.getByLabel("角色").selectOption({ label: "县级部门" })
    await page.getByLabel("部门").selectOption({ label: "人社部门" })
    await page.getByLabel("县（市、区）").selectOption({ label: "襄城县" })
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "保存" }).click()
    await row.getByText("襄城县").waitFor()
    await visits.go(page, "security")
    await page.getByLabel(/自动退出/).fill("20")
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText("已保存。").waitFor()
    await page.getByLabel(/自动退出/).fill("1")
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText("请求的条件有误").waitFor()
    expect(await violations(page)).toEqual([])
  })

  test("the audit administrator reads the log and checks it", async () => {
    const page = await openAs("audit")
    expect(await views(page)).toEqual(["规则", "审计"])
    await page.getByRole("button", { name: "核对日志是否被改动" }).click()
    await page.getByText(/未被改动/).waitFor()
    const told = await page.locator("tbody td:nth-child(3)").allTextContents()
    expect(told.length).toBeGreaterThan(3)
    expect(told.filter((action) => /^[a-z]+\.\w+$/.test(action))).toEqual([])
    const objects = await page.locator("tbody td:nth-child(5)").allTextContents()
    expect(objects.filter((object) => /^\s*[a-z]/.test(object))).toEqual([])
    expect(await page.getByRole("row", { name: /导入 已完成/ }).textContent()).toContain("服务器命令行")
    await page.getByLabel("对象类别").selectOption({ label: "账号" })
    await page.getByLabel("动作").selectOption({ label: "授权" })
    await page.getByRole("button", { name: "查询" }).click()
    await page.waitForURL(/action=account/)
    await settled(page)
    const about = await page.locator("tbody tr").first().locator("td").nth(4).textContent()
    expect(about).toMatch(/^账号 演示村级village · \S+$/)
    expect(page.url()).not.toContain("village")
    await page.getByRole("button", { name: "详情" }).first().click()
    await page
      .locator("pre")
      .getByText(/河南省许昌市.*（\d{12}）/)
      .waitFor()
    expect(await page.locator("pre").textContent()).toContain("之后")
    expect(await violations(page)).toEqual([])
  })

  test("a key is made, told once, and ended", async () => {
    const page = await visits.open("keys", { as: "county", viewport: phone })
    await page.getByLabel("用途").fill("县数据平台")
    await page.getByRole("button", { name: "新建接口密钥" }).click()
    await page.getByText("密钥（只显示这一次）").waitFor()
    expect((await page.locator("code").textContent())?.length).toBeGreaterThan(20)
    page.once("dialog", (asked) => void asked.accept())
    await page
      .getByRole("row", { name: /县数据平台/ })
      .getByRole("button", { name: "停用" })
      .click()
    await page.getByText(/已于.*停用/).waitFor()
    expect((await csvOf(page)).filter((line) => line.includes("县数据平台"))).toHaveLength(1)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  test("the link of the first start asks for three people, and a wrong one is refused in words", async () => {
    const page = await visits.open("set-up#not-the-token", { as: null })
    expect(await violations(page)).toEqual([])
    await page.getByLabel("本单位行政区划代码").fill("411000")
    for (const [index, role] of ["系统管理员", "安全管理员", "审计管理员"].entries()) {
      const group = page.getByRole("group", { name: role })
      await group.getByLabel("用户名").fill(`admin${index}`)
      await group.getByLabel("姓名").fill("王某")
    }
    await page.getByRole("button", { name: "建立三员账号" }).click()
    expect(await page.locator("form [class*=error]").textContent()).toMatch(/链接|设置/)
    await visits.go(page, "set-up")
    expect(await page.getByRole("alert").textContent()).toContain("完整链接")
  })
})
