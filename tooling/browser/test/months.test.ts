import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { gridOf } from "../src/gridOf.ts"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const village = "area=411025204211"
const sheet = `months?month=2022-03&${village}`
const visits = visitsOfFile()

/** The rows of the grid that anything was drawn in while something was done. */
async function rowsRedrawnBy(page: Page, work: () => Promise<void>): Promise<ReadonlyArray<string>> {
  await page.evaluate(() => {
    const seen = new Set<string>()
    const watching = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        seen.add(element?.closest("tr")?.getAttribute("aria-rowindex") ?? "all")
      }
    })
    const body = document.querySelector("[role=grid] tbody") as Node
    watching.observe(body, { subtree: true, childList: true, attributes: true, characterData: true })
    Object.assign(window, { seen })
  })
  await work()
  return await page.evaluate(() => [...(window as unknown as { readonly seen: Set<string> }).seen])
}

/** Has as many hold posts as a sheet takes: persons of whom no work is known, so that no rule objects. */
async function appoint(page: Page, wanted: number): Promise<void> {
  const api = `${visits.server.address}api/ledgers`
  const all = async (ledger: string) => {
    const rows: Array<{ readonly key: string; readonly values: Readonly<Record<string, unknown>> }> = []
    for (let after: string | null = ""; after !== null; ) {
      const address = `${api}/${ledger}?limit=200${after === "" ? "" : `&after=${encodeURIComponent(after)}`}`
      const answer = (await (await page.request.get(address)).json()) as { rows: typeof rows; next: string | null }
      rows.push(...answer.rows)
      after = answer.next
    }
    return rows
  }
  const [holders, work, persons, posts] = await Promise.all(["appointment", "employment", "person", "post"].map(all))
  const busy = new Set([...(holders ?? []), ...(work ?? [])].map(({ values }) => values.personId))
  const lacking = wanted - (holders?.length ?? 0)
  if (lacking <= 0) return
  const rows = (persons ?? [])
    .filter(({ key, values }) => !busy.has(key) && values.bornOn !== null && String(values.bornOn) < "2000")
    .slice(0, lacking)
    .map(({ key }, at) => ({
      operation: "create",
      values: { id: `A-TEST-${at}`, postId: posts?.[at % posts.length]?.key, personId: key, startOn: "2022-01-01" }
    }))
  const data = { rows, acknowledged: true, reason: "试录" }
  const answer = await page.request.post(`${api}/appointment/bulk`, { data })
  expect(await answer.json()).toMatchObject({ written: lacking, refused: 0 })
}

describe("a month's sheet in a real browser", { timeout: 120_000 }, () => {
  test("is written by keyboard, judged as it is typed, survives a reload, and is saved", async () => {
    const page = await visits.open(sheet, { as: "city" })
    const grid = await gridOf(page)
    await grid.type(0, "出勤天数", "45")
    await grid.said(0).getByText(/天/).waitFor()
    await grid.line.getByText(/错误.*天/).waitFor()
    expect(await grid.cell(0, "出勤天数").locator("input").getAttribute("aria-invalid")).toBe("true")
    await page.keyboard.press("Enter")
    await page.keyboard.type("20")
    expect(await grid.text(1, "出勤天数")).toBe("20")
    await page.reload()
    await settled(page)
    expect(await grid.text(0, "出勤天数")).toBe("45")
    await grid.said(0).getByText(/天/).waitFor()
    await grid.type(0, "出勤天数", "20")
    await page.getByRole("button", { name: "保存 2 行" }).click()
    await page.getByText("2 行已全部保存").waitFor()
    await page.getByRole("button", { name: "撤销" }).click()
    await page.getByRole("button", { name: "保存 1 行" }).waitFor()
    await page.getByRole("button", { name: "恢复" }).click()
    await page.getByRole("button", { name: "没有改动" }).waitFor()
    await page.reload()
    await settled(page)
    expect(await page.getByText("已恢复上次没有保存的内容").count()).toBe(0)
    expect(await grid.text(1, "出勤天数")).toBe("20")
    expect(await page.getByRole("button", { name: "没有改动" }).isDisabled()).toBe(true)
    expect(await violations(page)).toEqual([])
  })

  test("is judged at each key by the page itself, also where the server cannot be reached", async () => {
    const page = await visits.open(`months?month=2021-11&${village}`, { as: "city" })
    const grid = await gridOf(page)
    await page.waitForLoadState("networkidle")
    await page.context().setOffline(true)
    const standing = await grid.text(0, "出勤天数")
    await grid.type(0, "出勤天数", "45")
    // The sentence is there with the key, before anybody could have been asked.
    expect(await grid.said(0).textContent()).toMatch(/错误.*出勤天数/)
    await page.getByText("未连接，只按本页已有的数据判断。").waitFor()
    expect(await grid.said(0).textContent()).toMatch(/错误.*出勤天数/)
    await page.context().setOffline(false)
    await page.getByText("未连接，只按本页已有的数据判断。").waitFor({ state: "detached" })
    expect(await grid.said(0).textContent()).toMatch(/错误.*出勤天数/)
    await page.keyboard.press("Enter")
    await grid.type(0, "出勤天数", standing === "" ? "18" : standing)
    await page.keyboard.press("Enter")
    await expect.poll(() => grid.said(0).textContent()).not.toContain("错误")
  })

  test("judgements that come late take back neither what was saved nor what could not be", async () => {
    const page = await visits.open(`months?month=2022-02&${village}`, { as: "city" })
    const grid = await gridOf(page)
    await page.route("**/assess", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    })
    const before = await grid.text(2, "出勤天数")
    await grid.type(0, "出勤天数", "11")
    await grid.type(1, "出勤天数", "99")
    await page.waitForRequest("**/assess")
    await page.getByRole("button", { name: "保存 2 行" }).click()
    await grid.said(0).getByText("已保存").waitFor()
    await grid.type(2, "出勤天数", "13")
    await page.keyboard.press("Enter")
    await page.waitForTimeout(2500)
    expect(await grid.said(0).textContent()).toContain("已保存")
    expect(await grid.said(1).textContent()).not.toContain("已保存")
    expect([await grid.text(0, "出勤天数"), await grid.text(1, "出勤天数")]).toEqual(["11", "99"])
    expect(await page.getByText("待您决定（1）").count()).toBe(1)
    await grid.type(2, "出勤天数", "")
    await page.keyboard.press("Delete")
    await page.keyboard.type(before)
    await grid.type(1, "出勤天数", "12")
    await page.getByRole("button", { name: "保存 1 行" }).click()
    await grid.said(1).getByText("已保存").waitFor()
    await page.getByRole("button", { name: "没有改动" }).waitFor()
  })

  test("is walked, filled, copied and taken back by keyboard alone, and left by Esc and Tab", async () => {
    const page = await visits.open(`months?month=2022-04&${village}`, { as: "city" })
    const grid = await gridOf(page)
    const press = async (...keys: ReadonlyArray<string>) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await page.getByLabel("月份").focus()
    for (let at = 0; at < 12 && (await page.locator("[role=grid] input:focus").count()) === 0; at++) await press("Tab")
    expect(await grid.current()).toBe("0 出勤天数")
    await page.keyboard.type("21")
    await press("Tab")
    await page.keyboard.type("300.5")
    await press("Enter")
    expect(await grid.current()).toBe("1 出勤天数")
    await press("ArrowUp", "Shift+ArrowRight", "Shift+ArrowDown", "Shift+ArrowDown", "Control+d")
    expect([await grid.text(2, "出勤天数"), await grid.text(2, "应发（元）")]).toEqual(["21", "300.5"])
    expect(await grid.copied()).toBe("21\t300.5\r\n21\t300.5\r\n21\t300.5")
    await page.getByText("选中 6 格，合计 964.5").waitFor()
    await press("Control+z")
    expect([await grid.text(2, "出勤天数"), await grid.text(2, "应发（元）")]).toEqual(["", ""])
    expect(await grid.text(0, "应发（元）")).toBe("300.5")
    await press("Control+Home", "F2")
    await page.keyboard.type("5")
    await press("Escape")
    expect(await grid.text(0, "出勤天数")).toBe("21")
    await press("Delete", "Control+z", "Control+z", "Control+y", "Control+End")
    expect([await grid.text(0, "出勤天数"), await grid.text(0, "应发（元）")]).toEqual(["21", "300.5"])
    expect(await grid.current()).toBe("6 发放日期")
    await press("Shift+Tab", "Home", "Escape", "Tab")
    expect(
      await page.getByRole("button", { name: "保存 1 行" }).evaluate((one) => one === document.activeElement)
    ).toBe(true)
    await press("Enter")
    await page.getByText("1 行没有保存").waitFor()
    await grid.said(0).getByText("实发").waitFor()
    expect(await grid.text(0, "出勤天数")).toBe("21")
  })

  test("takes a block from Excel as one action, and goes on where the connection was lost", async () => {
    const page = await visits.open("ledgers/appointment", { as: "city" })
    await appoint(page, 200)
    await visits.go(page, "months?month=2022-05")
    const grid = await gridOf(page)
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("201")
    expect(await page.locator("tbody tr[aria-rowindex]").count()).toBeLessThan(60)
    const asked: Array<string> = []
    page.on("request", (request) => asked.push(new URL(request.url()).pathname))
    const lines = Array.from({ length: 203 }, (_, at) => `${10 + (at % 10)}\t${300 + at}元`)
    await grid.cell(0, "出勤天数").click()
    await grid.paste(`${lines.join("\r\n")}\r\n`)
    await page.getByRole("button", { name: "保存 200 行" }).waitFor()
    await page.getByText("末尾 3 行放不下").waitFor()
    expect([await grid.text(11, "出勤天数"), await grid.text(11, "应发（元）")]).toEqual(["11", "311"])
    await settled(page)
    // 200 rows of two ledgers are judged 25 at a time; what the page judges them by was there before.
    expect(asked.filter((path) => path.endsWith("/assess")).length).toBeLessThanOrEqual(20)
    expect(asked.filter((path) => path === "/api/facts")).toEqual([])
    await page.keyboard.press("Control+z")
    await page.getByRole("button", { name: "没有改动" }).waitFor()
    await page.keyboard.press("Control+y")
    await page.keyboard.press("Control+Home")
    expect(await rowsRedrawnBy(page, () => page.keyboard.type("7"))).toEqual(["2"])
    await page.keyboard.press("Escape")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Control+Shift+ArrowDown")
    await page.keyboard.press("Delete")
    let sent = 0
    await page.route("**/bulk", (route) => (sent++ > 0 ? route.abort("internetdisconnected") : route.continue()))
    await page.getByRole("button", { name: "保存 200 行" }).click()
    await page.getByText("连接中断。已保存 25 行，其余 175 行还在本页").waitFor()
    await page.reload()
    await settled(page)
    await page.unroute("**/bulk")
    await page.getByRole("button", { name: "保存 175 行" }).click()
    await page.getByText("175 行已全部保存").waitFor()
    await grid.cell(0, "出勤天数").click()
    await page.keyboard.press("Control+End")
    expect(await grid.text(199, "出勤天数")).toBe("19")
    await page.getByRole("button", { name: "没有改动" }).waitFor()
  })

  test("shows both where somebody else was first, and lets one choose", async () => {
    const page = await visits.open(`months?month=2022-06&${village}`, { as: "city" })
    const other = await visits.open(`months?month=2022-06&${village}`, { as: "city" })
    const [mine, theirs] = [await gridOf(page), await gridOf(other)]
    await theirs.cell(0, "出勤天数").click()
    await theirs.paste("15\n16\n")
    await other.keyboard.press("Control+s")
    await other.getByText("2 行已全部保存").waitFor()
    await mine.cell(0, "出勤天数").click()
    await mine.paste("18\n19\n")
    await page.getByRole("button", { name: "保存 2 行" }).click()
    await page.getByText("待您决定（2）").waitFor()
    const table = page.getByRole("table").first()
    expect(await table.getByRole("row").last().allTextContents()).toEqual(["出勤天数1815"])
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "用我的", exact: true }).first().click()
    await page.getByText("待您决定（1）").waitFor()
    await page.getByRole("button", { name: "用对方的", exact: true }).click()
    await page.getByRole("button", { name: "没有改动" }).waitFor()
    expect([await mine.text(0, "出勤天数"), await mine.text(1, "出勤天数")]).toEqual(["18", "16"])
    await other.reload()
    await settled(other)
    expect([await theirs.text(0, "出勤天数"), await theirs.text(1, "出勤天数")]).toEqual(["18", "16"])
  })

  test("does not take its own rows, whose answer was lost, for somebody else's", async () => {
    const page = await visits.open(`months?month=2022-08&${village}`, { as: "city" })
    const grid = await gridOf(page)
    let sent = 0
    await page.route("**/bulk", async (route) => {
      if (sent++ > 0) return await route.continue()
      await route.fetch()
      await route.abort("internetdisconnected")
    })
    await grid.type(0, "出勤天数", "17")
    await page.keyboard.press("Control+s")
    await page.getByText("连接中断。已保存 0 行").waitFor()
    await page.getByRole("button", { name: "继续保存 1 行" }).click()
    await page.getByText("1 行已全部保存").waitFor()
    expect(await page.getByText("待您决定").count()).toBe(0)
  })

  test("saves by itself what a lost connection kept back, but for rows that somebody has written in since", async () => {
    const page = await visits.open(`months?month=2022-09&${village}`, { as: "city" })
    const grid = await gridOf(page)
    await grid.type(0, "出勤天数", "17")
    await page.keyboard.press("Enter")
    await grid.type(1, "出勤天数", "18")
    await page.keyboard.press("Enter")
    await page.context().setOffline(true)
    await page.keyboard.press("Control+s")
    await page.getByText("连接中断。已保存 0 行，其余 2 行还在本页").waitFor()
    await grid.type(1, "出勤天数", "19")
    await page.keyboard.press("Enter")
    await page.context().setOffline(false)
    await page.getByText("1 行已全部保存").waitFor()
    await page.getByRole("button", { name: "保存 1 行" }).waitFor()
    await page.keyboard.press("Control+s")
    await page.getByRole("button", { name: "没有改动" }).waitFor()
    await page.reload()
    await settled(page)
    expect([await grid.text(0, "出勤天数"), await grid.text(1, "出勤天数")]).toEqual(["17", "19"])
  })

  test("lets no tab be closed on what is not saved without asking", async () => {
    const page = await visits.open(`months?month=2022-10&${village}`, { as: "city" })
    const asked: Array<string> = []
    page.on("dialog", async (dialog) => {
      asked.push(dialog.type())
      await dialog.dismiss()
    })
    const grid = await gridOf(page)
    await grid.type(0, "出勤天数", "18")
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(["beforeunload"])
    await page.keyboard.press("Control+s")
    await page.getByText("1 行已全部保存").waitFor()
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => page.isClosed()).toBe(true)
    expect(asked).toEqual(["beforeunload"])
  })

  test("saves what cannot be right only for a reason", async () => {
    const page = await visits.open(`months?month=2022-07&${village}`, { as: "city" })
    const grid = await gridOf(page)
    await grid.type(0, "出勤天数", "45")
    await page.keyboard.press("Control+s")
    const decision = page.getByRole("region", { name: "待您决定（1）" })
    await decision.getByText("没有保存").waitFor()
    await decision.getByText("2022年7月出勤天数小于0或超过该月天数。").waitFor()
    await decision.getByRole("checkbox").check()
    await decision.getByLabel("原因").fill("两个月合并登记，待拆分")
    await decision.getByRole("button", { name: "仍然保存" }).click()
    await grid.said(0).getByText("已保存").waitFor()
    await page.reload()
    await settled(page)
    expect(await grid.text(0, "出勤天数")).toBe("45")
  })

  test("is usable on a phone", async () => {
    const page = await visits.open(sheet, { as: "city", viewport: phone, dark: true })
    expect(await page.getByText(/点一格，直接键入即改写/).isVisible()).toBe(true)
    expect(await page.getByText(/Ctrl\+Z 撤销/).isVisible()).toBe(false)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })
})
