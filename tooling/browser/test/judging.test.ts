import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { overflow, phone, type Visits, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const person = "ledgers/person/P-411081101224-001-1"
const visits = visitsOfFile()

/** Opens a form to correct a row; the page has what it judges by. */
async function correct(path: string, visit: Parameters<Visits["open"]>[1] = {}): Promise<Page> {
  const page = await visits.open(path, { as: "village", ...visit })
  const [facts] = await Promise.all([
    page.waitForResponse((response) => response.url().includes("/api/facts")),
    page.getByRole("button", { name: "更正" }).click()
  ])
  await facts.finished()
  await page.waitForLoadState("networkidle")
  return page
}

/** What describes a field. */
async function described(page: Page, label: string): Promise<string> {
  const ids = (await page.getByLabel(label, { exact: true }).getAttribute("aria-describedby"))?.split(" ") ?? []
  return (await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()))).join("\n")
}

describe("a form judges by itself", { timeout: 120_000 }, () => {
  test("without a connection, at each key, at the field, in the words of a run", async () => {
    const page = await correct(person)
    await page.context().setOffline(true)
    const field = page.getByLabel("联系电话", { exact: true })
    await field.press("1")
    const marks = page.getByRole("listitem").filter({ hasText: "联系电话不是1开头的11位号码。" })
    expect(await marks.count()).toBe(2)
    expect(await described(page, "联系电话")).toContain("联系电话不是1开头的11位号码。")
    await page.getByText("未连接，只按本页已有的数据判断。").first().waitFor()
    await field.fill("13800000001")
    expect(await marks.count()).toBe(0)
    await page.context().setOffline(false)
  })

  test("says that it does so no longer than until the server answers again, and is judged by it then", async () => {
    const page = await correct(person)
    const alone = page.getByText("未连接，只按本页已有的数据判断。").first()
    const isAsked = () => page.waitForResponse((answer) => answer.url().endsWith("/assess") && answer.ok())
    await page.context().setOffline(true)
    await page.getByLabel("联系电话", { exact: true }).fill("12")
    await alone.waitFor()
    const asked = isAsked()
    await page.context().setOffline(false)
    await asked
    await alone.waitFor({ state: "detached" })
    // A server that went away tells no browser when it is back.
    await page.route(/\/(api|healthz)/, (route) => route.abort("internetdisconnected"))
    await page.getByLabel("联系电话", { exact: true }).fill("123")
    await alone.waitFor()
    const again = isAsked()
    await page.unroute(/\/(api|healthz)/)
    await again
    await alone.waitFor({ state: "detached" })
    expect(await page.getByRole("listitem").filter({ hasText: "联系电话不是1开头的11位号码。" }).count()).toBe(2)
  })

  test("and what the server says afterwards is the same, and nothing stands twice or moves", async () => {
    const page = await correct(person)
    const panel = page.getByRole("complementary", { name: "即时核验" })
    let answerNow: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      answerNow = resolve
    })
    await page.route("**/assess", async (route) => {
      await held
      await route.continue()
    })
    await page.getByLabel("出生日期", { exact: true }).fill("2015-03-01")
    const item = panel.getByRole("listitem").first()
    await item.waitFor()
    const before = await panel.getByRole("listitem").allInnerTexts()
    expect(before.join()).toContain("登记的出生日期与证件号码不一致。")
    expect(new Set(before).size).toBe(before.length)
    await item.evaluate((element) => element.setAttribute("data-before", ""))
    const answered = page.waitForResponse((response) => response.url().endsWith("/assess"))
    answerNow()
    const answer = await (await answered).json()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
    expect(await panel.getByRole("listitem").allInnerTexts()).toEqual(before)
    expect(await panel.locator("[data-before]").count()).toBe(1)
    const messages = (list: ReadonlyArray<{ readonly message: { readonly zh: string } }>) =>
      list.map((one) => one.message.zh)
    expect(before.map((text) => text.replace(/^\S+ |\n写说明$/g, "")).sort()).toEqual(
      [...new Set([...messages(answer.opened), ...messages(answer.standing)])].sort()
    )
    expect(
      await page.getByRole("status").filter({ hasText: "登记的出生日期与证件号码不一致。" }).count()
    ).toBeLessThanOrEqual(1)
  })

  test("reads out what it finds after a rest, not at each key", async () => {
    const page = await correct(person)
    const status = page.getByRole("complementary", { name: "即时核验" }).getByRole("status")
    await page.clock.install()
    await page.getByLabel("联系电话", { exact: true }).fill("1")
    await page.clock.runFor(300)
    await page.getByLabel("联系电话", { exact: true }).fill("12")
    expect(await status.textContent()).toBe("")
    await page.clock.runFor(3000)
    await page.waitForFunction(() => document.querySelector('aside [role="status"]')?.textContent !== "")
    expect(await status.textContent()).toBe("将出现 1 条疑点：联系电话不是1开头的11位号码。")
  })

  test("of a new row, once its person is named", async () => {
    const page = await visits.open("ledgers/employment/new?personId=P-411081101224-001-1", { as: "village" })
    await page.context().setOffline(true)
    await page.getByLabel(/^开始日期/).fill("2022-03-05")
    await page.getByLabel(/^核实日期/).fill("2022-03-08")
    await page.getByLabel(/^结束日期/).fill("2022-03-01")
    expect(await described(page, "结束日期")).toContain("结束日期早于开始日期")
    await page.context().setOffline(false)
  })

  test("asks the server alone where that judges by other rules", async () => {
    const page = await visits.open(person, { as: "village" })
    await page.route("**/api/facts**", async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: { ...(await answer.json()), rulesDigest: "older" } })
    })
    await page.getByRole("button", { name: "更正" }).click()
    await page.waitForLoadState("networkidle")
    const answered = page.waitForResponse((response) => response.url().endsWith("/assess"))
    await page.getByLabel("联系电话", { exact: true }).fill("12")
    expect(await page.getByText("联系电话不是1开头的11位号码。").count()).toBe(0)
    await answered
    await page.getByText("联系电话不是1开头的11位号码。").first().waitFor()
    await page.context().setOffline(true)
    await page.getByLabel("联系电话", { exact: true }).fill("13800000001")
    await page.getByText("服务没有回应").first().waitFor()
    await page.context().setOffline(false)
    await page.unrouteAll({ behavior: "ignoreErrors" })
  })

  test("by facts that it fetches anew once somebody else was first", async () => {
    const page = await correct(person)
    await page.getByLabel("就业意愿").selectOption({ label: "是" })
    const address = `${visits.server.address}api/${person}`
    const shown = await page.request.get(address)
    const other = await page.request.patch(address, {
      headers: { "if-match": shown.headers().etag ?? "", origin: visits.server.address.slice(0, -1) },
      data: { values: { willing: false } }
    })
    expect(other.status()).toBe(200)
    const again = page.waitForResponse((response) => response.url().includes("/api/facts"))
    await page.getByRole("button", { name: "保存" }).click()
    expect((await again).status()).toBe(200)
    await page.getByRole("region", { name: "这一行刚被别人修改" }).first().waitFor()
  })

  test.each([
    ["on a desktop", undefined],
    ["on a phone", phone]
  ])("with marks that everybody can read, %s", async (_, viewport) => {
    const page = await correct(person, viewport === undefined ? {} : { viewport })
    await page.getByLabel("联系电话", { exact: true }).fill("12")
    await page.getByLabel("出生日期", { exact: true }).fill("2015-03-01")
    await page.getByText("登记的出生日期与证件号码不一致。").first().waitFor()
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
  })
})
