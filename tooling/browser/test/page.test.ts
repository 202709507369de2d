import type { Locator, Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { type desktop, lead, overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const views = ["", "overview", "suspicions", "rules", "rules/pay.in-arrears", "runs", "no/such/page"]
const contradiction = "suspicions?rule=post.holder-employed"

const visits = visitsOfFile()

interface Visit {
  readonly viewport?: typeof desktop
  readonly language?: "zh" | "en"
  readonly dark?: boolean
  /** The username that is signed in; null for nobody. */
  readonly as?: string | null
}

const open = (path: string, visit: Visit = {}) => visits.open(path, { as: "city", ...visit })
const go = (page: Page, path: string) => visits.go(page, path)

async function openFirst(page: Page): Promise<void> {
  await page.locator("tbody a").first().click()
  await page.locator("#rows").waitFor()
}

const headline = (page: Page) => textOf(page.locator("main h1"))

describe("the page in a real browser", { timeout: 120_000 }, () => {
  test("the navigation says where a view belongs", async () => {
    const page = await open("")
    const lit = page.getByRole("navigation", { name: "主导航" }).locator("[aria-current]")
    for (const [path, name, current] of [
      ["", "工作台", "page"],
      ["suspicions", "疑点", "page"],
      ["ledgers/pay", "台账", "true"],
      ["households/H-411081101224-001", "台账", "true"],
      ["months", "台账", "true"],
      ["classes/C-1/roster", "台账", "true"],
      ["employment/updates", "台账", "true"],
      ["parameters", "规则", "true"],
      ["rules/pay.in-arrears", "规则", "true"]
    ] as const) {
      await lead(page, path)
      expect(await lit.allTextContents(), path).toEqual([name])
      expect(await lit.getAttribute("aria-current"), path).toBe(current)
    }
  })

  test("the overview tells the day, the numbers and who may see them", async () => {
    const page = await open("overview")
    expect(await headline(page)).toMatch(/^截至2022年3月9日，有 \d+ 条疑点待处理$/)
    expect(await page.locator("tbody tr").count()).toBe(5)
    const total = Number(/有 (\d+) 条/.exec(await headline(page))?.[1])
    expect(total).toBeGreaterThan(100)
    expect(await textOf(page.locator("tfoot td a").last())).toBe(String(total))
    expect(await textOf(page.getByRole("region", { name: "演示说明" }))).toContain("演示台账")
    expect(await textOf(page.getByRole("region", { name: "当前登录" }))).toContain("市级 · 河南省许昌市")
    expect(await page.title()).toContain("稳岗")
  })

  test("nobody sees anything before signing in, by keyboard alone; signing out ends it", async () => {
    const page = await open("suspicions", { as: null })
    expect(await headline(page)).toBe("登录稳岗")
    await page.keyboard.type("city")
    await page.keyboard.press("Tab")
    await page.keyboard.type("wrong-Password-1")
    await page.keyboard.press("Enter")
    await page.getByText(/用户名或密码不正确，或账号已停用/).waitFor()
    await page.getByLabel("密码").fill(visits.server.passwords.get("city") ?? "")
    await page.keyboard.press("Enter")
    await page.locator("tbody tr").first().waitFor()
    expect(await headline(page)).toBe("疑点")
    await page.getByRole("button", { name: "退出" }).click()
    await page.getByText("登录稳岗").waitFor()
    expect((await page.request.get(`${visits.server.address}api/suspicions`)).status()).toBe(401)
  })

  test("an administrator is led to a second factor and sees no ledgers", async () => {
    const page = await open("", { as: "security" })
    expect(await headline(page)).toBe("请先绑定动态码")
    expect(await page.getByRole("navigation").isVisible()).toBe(false)
  })

  test("a suspicion is cleared with a reason, and the history tells who did and why", async () => {
    const page = await open("suspicions?rule=ledger.stale")
    await openFirst(page)
    await page.getByLabel("理由").selectOption({ label: "另有纸质或其他系统记录" })
    await page.getByRole("button", { name: "提交" }).click()
    await page.locator("form p").filter({ hasText: "字" }).nth(1).waitFor()
    await page.getByRole("textbox", { name: "说明" }).fill("入户核实，务工证明已交村委会")
    await page.getByRole("button", { name: "提交" }).click()
    await page.getByText("入户核实，务工证明已交村委会").waitFor()
    const history = await textOf(page.locator("section[aria-labelledby=history]"))
    expect(history).toContain("演示市级")
    expect(history).toContain("核实无误")
  })

  test("a village answers a suspicion and does not decide on it", async () => {
    const page = await open("suspicions", { as: "village" })
    await openFirst(page)
    expect(await page.getByLabel("说明", { exact: true }).count()).toBe(1)
    expect(await page.getByLabel("结论", { exact: true }).count()).toBe(0)
  })

  test("a county's number leads to its list, which narrows by rule", async () => {
    const page = await open("overview")
    const cell = page.locator("tbody tr", { hasText: "襄城县" }).getByRole("link", { name: /公益性岗位管理/ })
    const expected = Number(await textOf(cell))
    await cell.click()
    await settled(page)
    expect(new URL(page.url()).search).toBe("?area=411025000000&category=post")
    await page.getByText(`共 ${expected} 条`, { exact: true }).waitFor()
    expect(await page.locator("tbody tr").count()).toBe(Math.min(expected, 25))
    await page.getByLabel("规则", { exact: true }).selectOption({ label: "岗位工资欠发" })
    await page.waitForURL(/rule=pay\.in-arrears/)
    await settled(page)
    const messages = await page.locator("tbody a").allInnerTexts()
    expect(messages.length).toBeGreaterThan(0)
    for (const message of messages) expect(message).toContain("欠发")
    await page.getByRole("link", { name: "重置" }).click()
    await page.waitForURL(/suspicions$/)
    expect(await page.getByLabel("县（市、区）").inputValue()).toBe("")
  })

  test("the list is narrowed from the reader's own area on", async () => {
    const page = await open("suspicions", { as: "township" })
    expect(await page.getByLabel("县（市、区）").count()).toBe(0)
    expect(await page.getByLabel("乡镇（街道）").count()).toBe(0)
    await page.getByLabel("村（社区）").selectOption({ label: "康城村" })
    await page.waitForURL(/area=411081101224/)
    await settled(page)
    const places = await page.locator('td[data-label="所在"]').allInnerTexts()
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) expect(place).toContain("康城村")
    await page.getByLabel("村（社区）").selectOption({ label: "全部" })
    await page.waitForURL(/suspicions$/)
    await go(page, "suspicions?area=411081101220")
    await page.getByLabel("村（社区）").selectOption({ label: "全部" })
    await page.waitForURL(/suspicions$/)
    const village = await open("suspicions", { as: "village" })
    expect(await village.getByLabel("村（社区）").count()).toBe(0)
  })

  test("the list is narrowed down to a village and can be shared by its address", async () => {
    const page = await open("suspicions")
    await page.getByLabel("县（市、区）").selectOption({ label: "建安区" })
    await page.waitForURL(/area=411003000000/)
    await page.getByLabel("乡镇（街道）").selectOption({ label: "张潘镇" })
    await page.waitForURL(/area=411003105000/)
    await settled(page)
    const village = page.getByRole("navigation", { name: "各村疑点" }).getByRole("link", { name: /焦庄村/ })
    await village.click()
    await page.waitForURL(/area=411003105222/)
    await settled(page)
    const places = await page.locator('td[data-label="所在"]').allInnerTexts()
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) expect(place).toContain("焦庄")
    await page.reload()
    await settled(page)
    expect(await page.locator('td[data-label="所在"]').allInnerTexts()).toEqual(places)
    expect(await page.getByLabel("村（社区）").inputValue()).toBe("411003105222")
  })

  test("pages follow each other and lead back", async () => {
    const page = await open("suspicions")
    const first = await page.locator("tbody tr").allInnerTexts()
    await page.getByRole("button", { name: "下一页" }).click()
    await page.getByText(/第 26–50 条/).waitFor()
    await settled(page)
    const second = await page.locator("tbody tr").allInnerTexts()
    expect(second).toHaveLength(25)
    expect(second.filter((row) => first.includes(row))).toEqual([])
    await page.getByRole("button", { name: "上一页" }).click()
    await page.getByText(/第 1–25 条/).waitFor()
    await settled(page)
    expect(await page.locator("tbody tr").allInnerTexts()).toEqual(first)
  })

  test("a suspicion shows both contradicting rows, why, and what to do", async () => {
    const page = await open(contradiction)
    await openFirst(page)
    expect(await headline(page)).toContain("在岗期间另有稳定就业")
    const rows = page.locator("section[aria-labelledby=rows]")
    for (const sheet of ["聘用", "就业"]) {
      const row = rows.getByRole("region", { name: new RegExp(`^${sheet}`) })
      expect(await row.getByText("佐证").count()).toBeGreaterThan(0)
    }
    const boxes = await Promise.all(
      (await rows.locator("h3").all()).slice(0, 2).map(async (heading) => await heading.boundingBox())
    )
    expect(boxes[0]?.y).toBe(boxes[1]?.y)
    expect(await textOf(page.locator("section[aria-labelledby=why]"))).toMatch(/依据[\s\S]*参数[\s\S]*来源/)
    expect(await textOf(page.locator("section[aria-labelledby=todo]"))).toContain("整改措施")
    await page.getByRole("link", { name: "查看规则" }).click()
    await settled(page)
    expect(await headline(page)).toBe("在岗人员另有稳定就业")
  })

  test("a row that is missing is said to be missing", async () => {
    const page = await open("suspicions?rule=attendance.holder-missing")
    await openFirst(page)
    const row = page.getByRole("region", { name: /^考勤/ })
    expect(await textOf(row)).toMatch(/无此行[\s\S]*2022年2月/)
  })

  test("the keyboard alone leads from the overview to a suspicion and back", async () => {
    const page = await open("overview")
    await page.keyboard.press("Tab")
    expect(await focused(page)).toBe("跳到正文")
    await page.keyboard.press("Enter")
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content")
    await tabTo(page, "建安区")
    await page.keyboard.press("Enter")
    await page.waitForURL(/area=411003000000/)
    await page.locator("tbody a").first().waitFor()
    expect(await focused(page)).toBe("疑点")
    const first = await textOf(page.locator("tbody a").first())
    await tabTo(page, first)
    await page.keyboard.press("Enter")
    await page.locator("#rows").waitFor()
    expect(await focused(page)).toBe(first)
    await page.keyboard.press("Shift+Tab")
    expect(await focused(page)).toBe("下一条疑点")
    await page.keyboard.press("Shift+Tab")
    expect(await focused(page)).toBe("返回疑点列表")
    await page.keyboard.press("Enter")
    await page.waitForURL(/area=411003000000/)
  })

  test("English is a switch away and stays", async () => {
    const page = await open("overview")
    await page.getByRole("button", { name: "English" }).click()
    expect(await headline(page)).toMatch(/^\d+ suspicions wait as of 9 March 2022$/)
    expect(await page.locator("html").getAttribute("lang")).toBe("en")
    await go(page, contradiction)
    await openFirst(page)
    expect(await textOf(page.locator("main"))).toMatch(/The rows that contradict each other[\s\S]*What to do/)
    await page.getByRole("button", { name: "中文" }).click()
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN")
  })

  test("what does not exist is said to be missing", async () => {
    const page = await open("no/such/page")
    expect(await headline(page)).toBe("没有这个页面")
    for (const path of ["suspicions/nothing", "rules/no.such-rule"]) {
      await page.goto(visits.server.address + path)
      expect(await textOf(page.getByRole("alert"))).toMatch(/没有这条(疑点|规则)/)
    }
    await go(page, "suspicions?category=reserve&severity=error")
    expect(await page.getByText("没有符合条件的疑点").count()).toBe(1)
  })

  test("a rule is found by what it is called or says", async () => {
    const page = await open("rules")
    const rules = page.locator("main li a")
    expect(await rules.count()).toBeGreaterThan(80)
    await page.getByLabel(/查找规则/).fill("工资欠")
    expect(await rules.allTextContents()).toEqual(["岗位工资欠发"])
    await page.getByLabel(/查找规则/).fill("没有这样的规则")
    expect(await page.getByText("没有符合的规则").count()).toBe(1)
  })

  test("nothing on a phone is wider than the phone", async () => {
    const page = await open("", { viewport: phone })
    for (const view of views) {
      await lead(page, view)
      expect(await overflow(page), view).toBeLessThanOrEqual(0)
    }
    for (const rule of ["post.holder-employed", "pay.without-attendance", "area.grant-coverage"]) {
      await lead(page, `suspicions?rule=${rule}`)
      await openFirst(page)
      expect(await overflow(page), rule).toBeLessThanOrEqual(0)
    }
  })

  test.each([
    ["zh", false],
    ["en", true]
  ] as const)("axe finds nothing on any view (%s, by night: %s)", async (language, dark) => {
    const page = await open("", { language, dark })
    for (const view of views) {
      await lead(page, view)
      expect(await violations(page), view).toEqual([])
    }
    for (const rule of ["post.holder-employed", "attendance.holder-missing", "pay.without-attendance"]) {
      await lead(page, `suspicions?rule=${rule}`)
      await openFirst(page)
      expect(await violations(page), rule).toEqual([])
    }
  })

  test.each(["zh", "en"] as const)(
    "axe finds nothing before signing in and on the way to it (%s)",
    async (language) => {
      expect(await violations(await open("", { language, as: null }))).toEqual([])
      expect(await violations(await open("", { language, as: "audit" }))).toEqual([])
    }
  )

  test("works without what Chrome 90 does not have", async () => {
    const page = await open("")
    await page.addInitScript(() => {
      for (const [owner, names] of [
        [Object, ["hasOwn", "groupBy"]],
        [Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "with"]],
        [String.prototype, ["at", "isWellFormed"]],
        [globalThis, ["structuredClone"]],
        [Crypto.prototype, ["randomUUID"]]
      ] as const) {
        for (const name of names) Reflect.deleteProperty(owner, name)
      }
    })
    await go(page, "suspicions")
    await page.getByRole("button", { name: "下一页" }).click()
    await page.getByText(/第 26–50 条/).waitFor()
    await openFirst(page)
    await go(page, "runs")
  })
})

async function textOf(of: Locator): Promise<string> {
  return (await of.textContent()) ?? ""
}

/** The text of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.textContent ?? "")
}

async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab")
    if ((await focused(page)) === text) return
  }
  throw new Error(`no way to ${text} by keyboard`)
}
