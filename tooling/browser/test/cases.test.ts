import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { desktop, overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

/** Confirms the first open suspicion of a list. */
async function confirmFirst(page: Page, list: string): Promise<void> {
  await visits.go(page, list)
  await page.locator("tbody a").first().click()
  await page.getByLabel("结论", { exact: true }).selectOption("confirm")
  await page.getByRole("textbox", { name: "说明" }).fill("入户核实，情况属实")
  await page.getByRole("button", { name: "提交" }).click()
  await page.getByRole("heading", { name: "交办整改" }).waitFor()
}

/** Takes a step of the case that is shown, with what it asks. */
async function take(page: Page, step: string, fill: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole("button", { name: step, exact: true }).click()
  for (const [label, text] of Object.entries(fill))
    await page
      .getByLabel(new RegExp(`^${label}`))
      .last()
      .fill(text)
  await page.getByRole("button", { name: "提交" }).click()
  await page.getByText("已办理。").waitFor()
}

/** A case of the township that is late, as the server would show it. */
const overdue = {
  state: "handedOver",
  lamp: "red",
  extension: null,
  allowed: ["signFor"],
  levelsLeft: ["county"],
  unit: { area: "411081101000", name: "河南省许昌市禹州市顺店镇" }
}

/** Has a step sent to a server that does not answer; what is said of that is said no longer than until it does. */
async function lostWhile(page: Page, step: string): Promise<void> {
  await page.getByRole("button", { name: step, exact: true }).click()
  await page.context().setOffline(true)
  await page.getByRole("button", { name: "提交" }).click()
  await page.getByText("服务没有回应。").waitFor()
  await page.context().setOffline(false)
  await page.getByText("服务已恢复。").waitFor()
  await page.getByRole("button", { name: "取消" }).click()
}

/** The sections of a case in the order in which keyboard and screen reader come to them. */
function sections(page: Page): Promise<ReadonlyArray<string | null>> {
  return page.locator("main section[aria-labelledby] h2").allTextContents()
}

/** What the page says of steps that cannot be taken yet. */
async function awaited(page: Page): Promise<string> {
  return (await page.getByRole("list", { name: "还不能办理的步骤" }).textContent()) ?? ""
}

describe("cases in a real browser", { timeout: 180_000 }, () => {
  test("a confirmed suspicion is handed over, put right, reviewed and closed", async () => {
    const county = await visits.open("", { as: "county" })
    await confirmFirst(county, "suspicions?area=411081101000&state=open")
    expect(await violations(county)).toEqual([])
    await county.getByLabel("整改单位").selectOption({ label: "顺店镇" })
    await county.getByLabel("责任领导").fill("李某")
    await county.getByRole("button", { name: "交办整改" }).click()
    await county.getByText("已交办 1 个整改事项。").waitFor()
    await county.reload()
    await county
      .getByRole("main")
      .getByRole("link", { name: /整改〔.*已交办$/ })
      .waitFor()
    expect(await county.getByRole("button", { name: "交办整改" }).count()).toBe(0)
    await county.locator("a[href^='/cases/']").last().click()
    await county.waitForURL(/cases\//)
    await settled(county)
    const address = new URL(county.url()).pathname.slice(1)

    expect(await awaited(county)).toMatch(/“销号”须先由.*顺店镇.*申请销号；目前等其“签收”/)

    const township = await visits.open(address, { as: "township" })
    expect(await awaited(township)).toMatch(
      /“制定方案”须先由本单位“签收”。“报告进展”须先由本单位“制定方案”。“申请销号”须先由本单位“报告进展”。“申请延期”须先由本单位“签收”。/
    )
    await lostWhile(township, "签收")
    await take(township, "签收")
    const order = await sections(township)
    expect(order.indexOf("经过")).toBe(order.length - 1)
    expect(order.indexOf("办理")).toBeGreaterThan(0)
    const [deeds, past] = ["办理", "经过"].map((name) => township.getByRole("region", { name, exact: true }))
    // Beside each other where there is room, one after the other on a phone.
    expect((await past?.boundingBox())?.x).toBeLessThan((await deeds?.boundingBox())?.x ?? 0)
    await township.setViewportSize(phone)
    expect((await past?.boundingBox())?.y).toBeGreaterThan((await deeds?.boundingBox())?.y ?? 0)
    expect(await overflow(township)).toBe(0)
    await township.setViewportSize(desktop)
    expect(await awaited(township)).not.toContain("“制定方案”须先")
    await take(township, "制定方案", { 责任人: "王某", 整改措施: "逐户核对后补登台账", 整改要求: "逐户逐人核实" })
    await take(township, "报告进展", { 内容: "已入户核对三户" })
    expect(await awaited(township)).toBe("“申请销号”须先由本单位上传佐证材料。")
    await township.getByLabel("上传材料").setInputFiles({
      name: "核对表.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
    })
    const paper = township.getByRole("link", { name: "核对表.pdf" })
    await paper.waitFor()
    const [file] = await Promise.all([township.waitForEvent("download"), paper.click()])
    expect(file.suggestedFilename()).toBe("核对表.pdf")
    expect(await township.getByText("全县的举一反三由县级及以上办理").count()).toBe(1)
    await township.getByLabel(/^排查结果/).fill("全县同类疑点已逐村排查")
    await township.getByRole("button", { name: "举一反三" }).click()
    await settled(township)
    await take(township, "申请销号", { 整改情况说明: "台账已补登，附核对表" })
    expect(await township.getByText("现在没有需要您办理的步骤。").count()).toBe(1)
    expect(await awaited(township)).toMatch(/已申请销号，等待县级复核、销号/)
    const city = await visits.open(address, { as: "city" })
    expect(await awaited(city)).toMatch(/“复核通过”由县级办理。“销号”须先由县级复核通过。/)

    await visits.go(county, address)
    await county.getByRole("button", { name: "复核通过", exact: true }).click()
    // Nobody has corrected the ledger: whoever closes the case is told.
    expect(await county.getByText(/所列疑点还有 1 条没有消除/).count()).toBe(1)
    await county.getByRole("button", { name: "取消" }).click()
    await take(county, "复核通过")
    await take(county, "销号")
    expect(await county.locator("main strong", { hasText: "已销号" }).count()).toBe(1)
    const history = await county.getByRole("region", { name: "经过" }).textContent()
    expect(history).toMatch(
      /交办[\s\S]*签收[\s\S]*制定方案[\s\S]*报告进展[\s\S]*举一反三[\s\S]*申请销号[\s\S]*复核通过[\s\S]*销号/
    )
  })

  test("several are handed over at once from the list, and found by lamp and state", async () => {
    const city = await visits.open("", { as: "city" })
    const list = "suspicions?area=411003105000&rule=ledger.stale"
    for (let count = 0; count < 2; count++) await confirmFirst(city, `${list}&state=open`)
    await visits.go(city, `${list}&state=confirmed`)
    for (const box of await city.getByRole("checkbox", { name: /^选择/ }).all()) await box.check()
    await city.getByLabel("整改单位").selectOption({ label: "张潘镇" })
    await city.getByRole("button", { name: "交办整改" }).click()
    await city.getByText("已交办 2 个整改事项。").waitFor()
    await visits.go(city, "cases?lamp=green&state=handedOver")
    expect(await city.locator("tbody tr").count()).toBe(2)
    await visits.go(city, "cases?lamp=red")
    expect(await city.getByText("没有符合条件的整改事项").count()).toBe(1)
  })

  test("that is overdue offers no more time, and says why", async () => {
    const township = await visits.open("rules", { as: "township" })
    const shown = await township.request.get(`${visits.server.address}api/cases?limit=1`)
    const id = (await shown.json()).cases[0].id
    await township.route(`**/api/cases/${id}`, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: { ...(await answer.json()), ...overdue } })
    })
    await visits.go(township, `cases/${id}`)
    expect(await awaited(township)).toContain("整改时限已过，不能再“申请延期”")
    expect(await township.getByRole("button", { name: "申请延期" }).count()).toBe(0)
    expect(await township.getByRole("button", { name: "签收" }).count()).toBe(1)
  })

  test("a board shows them by state, those due first on top, and leads on", async () => {
    const city = await visits.open("cases?lamp=green", { as: "city" })
    const asked: Array<string> = []
    city.on("request", (request) => {
      if (request.url().includes("/api/cases")) asked.push(request.url())
    })
    // More than a column shows.
    await city.route("**/api/cases/counts*", async (route) => {
      const answer = await route.fetch()
      const counts = await answer.json()
      await route.fulfill({ response: answer, json: { ...counts, byState: { ...counts.byState, handedOver: 30 } } })
    })
    await city.getByRole("link", { name: "看板" }).click()
    await city.waitForURL(/lamp=green&view=board/)
    await settled(city)
    // The filters ask for counts of their own.
    expect(asked.length).toBe(4)
    const column = (name: RegExp) => city.getByRole("region", { name })
    const cards = column(/^已交办/).getByRole("listitem")
    expect(await cards.count()).toBe(2)
    const days = (await cards.allTextContents()).map((text) => /整改〔.*张潘镇[\s\S]*未到期[\s\S]*日到期/.test(text))
    expect(days).toEqual([true, true])
    expect(await violations(city)).toEqual([])
    await column(/^已交办/)
      .getByRole("link", { name: /还有 28 个/ })
      .click()
    await city.waitForURL((url) => url.search === "?lamp=green&state=handedOver")
    await settled(city)
    await expect.poll(() => city.locator("tbody tr").count()).toBe(2)
    await city.unrouteAll({ behavior: "wait" })
    await visits.go(city, "cases?view=board")
    expect(
      await column(/^已销号/)
        .getByRole("listitem")
        .textContent()
    ).toMatch(/日销号/)
    await column(/^已销号/)
      .getByRole("link")
      .click()
    await city.getByRole("link", { name: "返回整改列表" }).click()
    await city.waitForURL(/cases\?view=board$/)
    await settled(city)
    await city.emulateMedia({ media: "print" })
    expect(await overflow(city)).toBeLessThanOrEqual(0)
    const small = await visits.open("cases?view=board", { as: "city", viewport: phone, dark: true, language: "en" })
    expect(await overflow(small)).toBeLessThanOrEqual(0)
    expect(await violations(small)).toEqual([])
    const tops = await small
      .locator("main section section")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(7)
  })

  test("several suspicions are cleared at once for one reason", async () => {
    const county = await visits.open("suspicions?severity=suspicion", { as: "county" })
    await county.getByRole("link", { name: "批量核实无误" }).click()
    await settled(county)
    const boxes = county.getByRole("checkbox", { name: /^选择/ })
    const before = await boxes.count()
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await county.getByRole("checkbox", { name: "全选本页" }).check()
    await county.getByText(`已选 ${before} 条`).waitFor()
    await county.getByRole("checkbox", { name: "全选本页" }).uncheck()
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await county.getByRole("button", { name: "写明理由" }).click()
    expect(await county.evaluate(() => document.activeElement?.tagName)).toBe("SELECT")
    await county.getByRole("textbox", { name: "说明" }).fill("村委会纸质台账已核对")
    expect(await violations(county)).toEqual([])
    await county.getByRole("button", { name: "核实无误" }).click()
    await county.getByText("已核实 2 条。").waitFor()
    await settled(county)
    expect(await boxes.count()).toBe(before - 2)
  })

  test("the first view tells what there is to do, and each figure opens its list", async () => {
    const city = await visits.open("", { as: "city" })
    const card = city.getByRole("link", { name: /^错误/ })
    const count = /\d+/.exec((await card.textContent()) ?? "")?.[0]
    await card.click()
    await city.getByText(`共 ${count} 条`, { exact: true }).waitFor()
  })

  test("a household is seen whole: members, months, timeline, suspicions", async () => {
    const city = await visits.open("households/H-411025204211-001", { as: "city" })
    expect(await city.locator("main h1").textContent()).toContain("户档案")
    expect(await city.getByRole("region", { name: "待处理的疑点" }).textContent()).toContain("欠发")
    expect(await city.getByRole("rowheader", { name: "实发" }).count()).toBeGreaterThan(0)
    expect(await city.getByRole("img", { name: /公益岗/ }).count()).toBe(1)
    expect(await city.locator("main").textContent()).toMatch(/公益岗：.*至今/)
  })

  test("a case is handed on to another office, which signs for it anew", async () => {
    const county = await visits.open("", { as: "county" })
    await confirmFirst(county, "suspicions?area=411081101000&state=open")
    await county.getByLabel("整改单位").selectOption({ label: "顺店镇" })
    await county.getByRole("button", { name: "交办整改" }).click()
    await county.getByText("已交办 1 个整改事项。").waitFor()
    await county.locator("a[href^='/cases/']").last().click()
    await county.waitForURL(/cases\//)
    await settled(county)
    const address = new URL(county.url()).pathname.slice(1)
    const township = await visits.open(address, { as: "township" })
    await take(township, "签收")
    expect(await township.getByRole("button", { name: "移交", exact: true }).count()).toBe(0)

    await visits.go(county, address)
    const facts = county.getByRole("region", { name: "整改", exact: true })
    const before = await facts.textContent()
    await county.getByRole("button", { name: "移交", exact: true }).click()
    await settled(county)
    const offices = await county.getByLabel("整改单位").locator("option").allTextContents()
    // Neither the one that has it nor the one that handed it over.
    expect(offices).toContain("禹州市 人社部门")
    expect(offices).not.toContain("顺店镇")
    expect(offices).not.toContain("禹州市 县级部门")
    await county.getByLabel("整改单位").selectOption({ label: "禹州市 人社部门" })
    await county.getByLabel("责任领导").fill("赵某")
    await county.getByLabel(/^新的整改时限/).fill("2099-05-20")
    await county.getByLabel(/^理由/).fill("镇级不再承担此项职责")
    expect(await violations(county)).toEqual([])
    await county.setViewportSize(phone)
    expect(await overflow(county)).toBe(0)
    await county.setViewportSize(desktop)
    await county.getByRole("button", { name: "提交" }).click()
    await county.getByText("已办理。").waitFor()
    expect(await county.locator("main strong", { hasText: "已交办" }).count()).toBe(1)
    expect(before).not.toContain("时限2099年5月20日")
    expect(await facts.textContent()).toContain("时限2099年5月20日")
    const history = await county.getByRole("region", { name: "经过" }).textContent()
    expect(history).toMatch(
      /移交.*县级部门.*由顺店镇移交.*人社部门.*责任领导：赵某.*时限：2099年5月20日.*理由：镇级不再承担此项职责/
    )
    expect(await violations(county)).toEqual([])
    await county.setViewportSize(phone)
    expect(await overflow(county)).toBe(0)
    // It is the bureau's to sign for, and not that of the county's general office.
    expect(await county.getByRole("button", { name: "签收" }).count()).toBe(0)
    await visits.go(township, address)
    expect(await township.getByRole("button", { name: "制定方案" }).count()).toBe(0)
    expect(await township.getByText("现在没有需要您办理的步骤。").count()).toBe(1)
  })

  test("axe finds nothing, by day and by night, and nothing is wider than a phone", async () => {
    for (const { language, dark, viewport } of [
      { language: "zh", dark: false, viewport: desktop },
      { language: "en", dark: true, viewport: phone }
    ] as const) {
      const page = await visits.open("", { as: "city", language, dark, viewport })
      for (const path of ["", "cases", "households/H-411025204211-001"]) {
        await visits.go(page, path)
        expect(await violations(page), path).toEqual([])
        expect(await overflow(page), path).toBeLessThanOrEqual(0)
      }
      await visits.go(page, "cases")
      await page.locator("tbody a").first().click()
      await settled(page)
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
  })
})
