import { beforeAll, describe, expect, test } from "vitest"
import { lead, overflow, phone, settled, type Visits, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

type Page = Awaited<ReturnType<Visits["open"]>>

/** Goes down the page, past all charts, so that they are drawn. */
async function drawn(page: Page): Promise<void> {
  for (const chart of await page.locator("main div[role=img]").all()) {
    await chart.scrollIntoViewIfNeeded()
    await chart.locator("svg").waitFor()
  }
}

async function totalOf(page: Page): Promise<number> {
  await settled(page)
  const told = page.locator("main").getByText(/共 \d+ 条/)
  return Number(/共 (\d+) 条/.exec((await told.first().textContent()) ?? "")?.[1])
}

/** A figure of the view as a link: what it says, what it is a measure of, and of how many persons. */
interface Figure {
  readonly href: string
  readonly text: string
  readonly measure: string
  readonly title: string | null
}

/** The links of the view that say a number, those to single cases apart. */
async function figuresOf(page: Page): Promise<ReadonlyArray<Figure>> {
  await settled(page)
  return await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("main a[href^='/']")]
    return links
      .filter(({ href, textContent }) => /\d/.test(textContent ?? "") && !/\/(export|cases\/)/.test(href))
      .map((link) => ({
        href: link.getAttribute("href") ?? "",
        text: link.textContent ?? "",
        measure: link.closest("table")?.caption?.textContent ?? "",
        title: link.getAttribute("title")
      }))
  })
}

/** What the view says in numbers that lead nowhere: noughts, months and what a chart draws are no figures. */
async function loose(page: Page): Promise<ReadonlyArray<string>> {
  return await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("main") as HTMLElement, NodeFilter.SHOW_TEXT)
    const found: Array<string> = []
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? ""
      const { parentElement } = walker.currentNode
      const list = parentElement?.closest("table")
      const isCase = list !== null && list?.querySelector("a[href^='/cases/']") !== null
      const isElsewhere = parentElement?.closest("a, svg, th, select") !== null
      if (/[1-9]/.test(text) && !isElsewhere && !isCase) found.push(parentElement?.textContent ?? "")
    }
    return found
  })
}

/** Hands two suspicions of a village over to be put right, and finds that a third is none, so that there is something of each to count. */
async function handOverTwo(page: Page): Promise<void> {
  const api = `${visits.server.address}api/`
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(api + path, { data })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  const found = await page.request.get(`${api}suspicions?area=411081101220&state=open&limit=3`)
  const [one, other, third] = (await found.json()).suspicions.map(({ id }: { readonly id: string }) => id)
  for (const id of [one, other]) await post(`suspicions/${encodeURIComponent(id)}/confirm`, {})
  await post(`suspicions/${encodeURIComponent(third)}/clear`, {
    reason: "otherRecord",
    text: "残疾证已交村委会查验",
    evidence: "查验记录"
  })
  const unit = { area: "411081101000", role: "township" }
  await post("cases", { suspicions: [one, other], grouped: false, unit, leader: "李某", deadline: "2022-03-10" })
}

/** Goes to an address of the page without loading it anew. */
async function follow(page: Page, href: string): Promise<string> {
  await lead(page, href)
  return (await page.locator("main").textContent()) ?? ""
}

describe("charts in a real browser", { timeout: 120_000 }, () => {
  test("are drawn under the page's policy, with the map of the city, and a county opens its list", async () => {
    const page = await visits.open("", { as: "city" })
    const figure = page.getByRole("region", { name: "各地情况" })
    await figure.waitFor()
    await drawn(page)
    const map = figure.getByRole("img", { name: /待核查疑点地图/ })
    for (const county of ["禹州市", "长葛市", "建安区"]) {
      expect(await map.locator("text", { hasText: county }).count(), county).toBe(1)
    }
    await map.locator("text", { hasText: "长葛市" }).click()
    await page.waitForURL(/\/suspicions\?area=411082000000&state=open/)
  })

  test("every number of the tables opens a list of as many", async () => {
    const page = await visits.open("", { as: "city" })
    const cell = page.getByRole("table", { name: "待核查疑点" }).getByRole("link").first()
    const open = Number(await cell.textContent())
    await cell.click()
    await page.waitForURL(/\/suspicions/)
    expect(await totalOf(page)).toBe(open)
    await visits.go(page, "")
    await page.getByText("用表格看").click()
    const month = page.getByRole("table", { name: "各月的数字" }).getByRole("link").first()
    const opened = Number(await month.textContent())
    await month.click()
    await page.waitForURL(/opened=2022-03/)
    await page.getByText("只看2022年3月新发现的").waitFor()
    expect(await totalOf(page)).toBe(opened)
  })

  test("what comes first is told by rule, with persons and money; what is owed by village and month", async () => {
    const page = await visits.open("", { as: "city" })
    const rules = page.getByRole("list", { name: /先办哪些/ }).getByRole("listitem")
    await rules.first().waitFor()
    const [first, second] = await rules.allTextContents()
    expect(first).toMatch(/错误.*无考勤发放工资.*11 条.*涉及 11 人.*42000\.00元/)
    expect(second).toMatch(/错误.*岗位工资欠发.*7 条.*涉及 7 人.*10500\.00元/)
    await rules.nth(1).getByRole("link", { name: "岗位工资欠发" }).click()
    await page.waitForURL(/rule=pay.in-arrears&state=open/)
    expect(await totalOf(page)).toBe(7)
    await page.goBack()
    const table = page.getByRole("table", { name: "按村和月份" })
    await table.waitFor()
    expect(await table.textContent()).toMatch(/汪店村.*2100\.00元.*10500\.00元/s)
    await page.getByRole("combobox", { name: "指标" }).selectOption({ label: "欠发工资" })
    await page.getByRole("table", { name: "欠发工资" }).getByRole("link", { name: "10500.00元" }).click()
    await page.waitForURL(/concerned\/amounts\?.*rule=pay.in-arrears/)
    await page.getByText("合计 10500.00元，涉及 7 人，共 35 笔").waitFor()
  })

  test("whoever has no map has the table, where what concerns the county as a whole is a list of as many too", async () => {
    const page = await visits.open("", { as: "county" })
    const table = page.getByRole("table", { name: "待核查疑点" })
    await table.waitFor()
    await page.getByRole("columnheader", { name: "乡镇（街道）" }).waitFor()
    expect(await page.getByRole("img", { name: /地图/ }).count()).toBe(0)
    const whole = table.getByRole("row", { name: /禹州市（全域）/ }).getByRole("link")
    const figure = Number(await whole.textContent())
    await whole.click()
    await page.getByText("只看整个地区的").waitFor()
    expect(await totalOf(page)).toBe(figure)
  })

  test.each([
    ["zh", "day", false],
    ["en", "night", true]
  ] as const)("axe finds nothing (%s, by %s)", async (language, _, dark) => {
    const page = await visits.open("", { language, dark, as: "city" })
    await page.locator("main details").last().locator("summary").click()
    await drawn(page)
    expect(await violations(page)).toEqual([])
  })

  test("nothing on a phone is wider than the phone", async () => {
    const page = await visits.open("", { viewport: phone, as: "city" })
    await drawn(page)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

describe("every figure of the first view", { timeout: 300_000 }, () => {
  beforeAll(async () => {
    const page = await visits.open("rules", { as: "city" })
    await handOverTwo(page)
    await visits.leave()
  }, 60_000)

  test.each(["village", "county", "city"])("opens a list of exactly what it counts, for a %s", async (as) => {
    const page = await visits.open("", { as })
    const choice = page.getByRole("combobox", { name: "指标" })
    const figures = new Map<string, Figure>()
    if (as !== "village") {
      for (const measure of ["其中的错误", "涉及人员", "逾期整改事项", "欠发工资", "待核查疑点"]) {
        await choice.selectOption({ label: measure })
        for (const figure of await figuresOf(page)) figures.set(JSON.stringify(figure), figure)
      }
    }
    for (const figure of await figuresOf(page)) figures.set(JSON.stringify(figure), figure)
    const told = (await loose(page)).filter(
      (text) => !/截至|条规则核验|个村中欠发较多的|数字见下表|近十二个月/.test(text)
    )
    expect(told).toEqual([])
    expect(figures.size).toBeGreaterThan(as === "village" ? 8 : 20)
    for (const { href, text, measure, title } of figures.values()) {
      const shown = await follow(page, href)
      const what = `${measure} ${text} ${href}`
      const [figure = ""] = /[\d.]+(?!.*\d)/.exec(text) ?? []
      if (text.endsWith("元")) expect(shown, what).toContain(`合计 ${text}，涉及 ${title ?? ""}`)
      else if (measure === "涉及人员" || /\d 人$/.test(text)) expect(shown, what).toContain(`共 ${figure} 人`)
      else if (Number(figure) > 0) expect(shown, what).toMatch(new RegExp(`共 ${figure} [条件]`))
      else expect(shown, what).toContain("没有符合条件的")
    }
  })
})
