import { describe, expect, test } from "vitest"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const person = "ledgers/person/P-411081101224-001-1"
const visits = visitsOfFile()

describe("ledgers in a real browser", { timeout: 120_000 }, () => {
  test("the navigation shows what the role may see", async () => {
    const names = async (as: string) =>
      await (await visits.open("rules", { as }))
        .getByRole("navigation", { name: "主导航" })
        .getByRole("link")
        .allInnerTexts()
    expect(await names("county")).toEqual([
      "工作台",
      "总览",
      "疑点",
      "整改",
      "台账",
      "公益岗",
      "导入",
      "规则",
      "核验",
      "接口密钥",
      "推送"
    ])
    expect(await names("village")).not.toContain("接口密钥")
    expect(await names("auditor")).toContain("审计")
  })

  test("a ledger is narrowed by area, by query, and its columns are chosen", async () => {
    const page = await visits.open("ledgers/person")
    await page.getByRole("button", { name: "展开顺店镇" }).click()
    await page.getByRole("link", { name: "康城村" }).click()
    await page.waitForURL(/area=411081101224/)
    await settled(page)
    const keys = await page.locator("tbody a[href*='/ledgers/person/']:not([href*='correct'])").allInnerTexts()
    expect(keys.length).toBeGreaterThan(3)
    for (const key of keys) expect(key).toContain("411081101224")
    const current = page.getByRole("navigation", { name: "地区" }).locator("[aria-current]")
    expect(await current.allInnerTexts()).toEqual(["康城村"])
    await page.getByRole("combobox", { name: "性别" }).selectOption({ label: "女" })
    await page.getByRole("button", { name: "查询" }).click()
    await page.waitForURL(/filter=sex/)
    await settled(page)
    expect(await page.locator("tbody tr[aria-rowindex]").count()).toBeLessThan(keys.length)
    await page.locator("summary", { hasText: "显示的列" }).click()
    await page.getByRole("checkbox", { name: "健康状况" }).uncheck()
    expect(await page.getByRole("columnheader", { name: "健康状况" }).count()).toBe(0)
    await page.reload()
    await settled(page)
    expect(await page.getByRole("columnheader", { name: "健康状况" }).count()).toBe(0)
    expect(await page.getByRole("columnheader", { name: "性别" }).count()).toBe(1)
  })

  test("heads of columns sort up, down and not at all, and the address keeps it", async () => {
    const page = await visits.open("ledgers/person")
    const head = page.getByRole("columnheader", { name: "出生日期" })
    const number = (day: string) => {
      const [year = 0, month = 0, of = 0] = (day.match(/\d+/g) ?? []).map(Number)
      return (year * 100 + month) * 100 + of
    }
    const days = async () => {
      await settled(page)
      const at = (await page.getByRole("columnheader").allInnerTexts()).findIndex((text) => text.includes("出生日期"))
      return (await page.locator(`tbody td:nth-child(${at + 1})`).allInnerTexts())
        .filter((day) => /\d/.test(day))
        .map(number)
    }
    await head.getByRole("button").click()
    await page.waitForURL(/sort=bornOn/)
    const up = await days()
    expect(up.length).toBeGreaterThan(20)
    expect(up).toEqual([...up].sort((one, other) => one - other))
    expect(await head.getAttribute("aria-sort")).toBe("ascending")
    await head.getByRole("button").click()
    await page.waitForURL(/sort=-bornOn/)
    expect((await days())[0]).toBeGreaterThan(up[0] ?? 0)
    await page.getByRole("button", { name: "分页和打印" }).click()
    await page.getByRole("button", { name: "下一页" }).click()
    await page.getByText(/第 51–\d+ 条/).waitFor()
    const down = await days()
    expect(down).toEqual([...down].sort((one, other) => other - one))
    expect(await head.getAttribute("aria-sort")).toBe("descending")
    expect(await page.locator("th[aria-sort]").count()).toBe(1)
    expect(await page.getByRole("columnheader", { name: "证件号码" }).getByRole("button").count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await head.getByRole("button").click()
    await page.waitForURL((url) => !url.search.includes("sort"))
    expect(await head.getAttribute("aria-sort")).toBe(null)
    await page.goto(page.url().replace(/ledgers.*/, "suspicions"))
    await settled(page)
    await page.getByRole("columnheader", { name: "级别" }).getByRole("button").dblclick()
    await page.waitForURL(/sort=-severity/)
    await settled(page)
    expect(await page.locator("tbody tr").first().textContent()).toContain("错误")
  })

  test("a day gone by is looked at, and nothing is kept there", async () => {
    const page = await visits.open("ledgers/household")
    const today = await page.evaluate(() => new Date(Date.now() + 864e5).toISOString().slice(0, 10))
    await page.getByRole("button", { name: "更多条件" }).click()
    await page.getByLabel("截至").fill(today)
    await page.getByRole("button", { name: "查询" }).click()
    await page.waitForURL(/asOf=/)
    await settled(page)
    await page.getByText(/这是截至.*的台账，只供查看/).waitFor()
    await page.locator("tbody tr").nth(3).waitFor()
    expect(await page.getByText("登记", { exact: true }).count()).toBe(0)
    expect(await page.getByText("导出 CSV", { exact: true }).getAttribute("href")).toContain(`asOf=${today}`)
    expect(await page.locator("thead button").count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.locator("tbody a").first().click()
    await page.getByText(/这一行截至.*的内容，只供查看/).waitFor()
    expect(await page.getByRole("button", { name: "更正" }).count()).toBe(0)
    await page.goBack()
    await settled(page)
    await page.getByLabel("截至").fill("2001-01-01")
    await page.getByRole("button", { name: "查询" }).click()
    await page.getByText("没有符合条件的记录").waitFor()
    await page.getByRole("link", { name: "回到现在" }).click()
    await page.getByRole("button", { name: "登记" }).waitFor()
  })

  test("pages follow each other, and what is shown is exported", async () => {
    const page = await visits.open("ledgers/person")
    await page.getByRole("button", { name: "分页和打印" }).click()
    await page.getByRole("button", { name: "下一页" }).waitFor()
    const first = await page.locator("tbody tr").first().textContent()
    await page.getByRole("button", { name: "下一页" }).click()
    await page.getByText(/第 51–\d+ 条/).waitFor()
    expect(await page.locator("tbody tr").first().textContent()).not.toBe(first)
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "导出 CSV" }).click()
    ])
    expect(file.suggestedFilename()).toMatch(/^人员-.*\.csv$/)
  })

  test("one long list fetches rows as it is scrolled, and draws no more than are in sight", async () => {
    const page = await visits.open("ledgers/person", { as: "city" })
    const table = page.getByRole("table", { name: "人员" })
    const list = page.locator("section", { has: table })
    await page.getByText(/已取 100 条，共 \d+ 条/).waitFor()
    expect(await table.getAttribute("aria-rowcount")).toBe("-1")
    await list.focus()
    const places = new Set<string>()
    for (let at = 0; at < 40 && (await table.getAttribute("aria-rowcount")) === "-1"; at += 1) {
      await page.keyboard.press("End")
      await settled(page)
      expect(await table.locator("tr[aria-rowindex]").count()).toBeLessThan(80)
      places.add((await table.locator("tr[aria-rowindex]").last().getAttribute("aria-rowindex")) ?? "")
    }
    expect(places.size).toBeGreaterThan(1)
    const all = Number(await table.getAttribute("aria-rowcount"))
    await page.getByText(`共 ${all - 1} 条`, { exact: true }).waitFor()
    await page.keyboard.press("End")
    await table.locator(`tr[aria-rowindex="${all}"]`).waitFor()
    expect(await violations(page)).toEqual([])
    await table.locator(`tr[aria-rowindex="${all}"] a`).first().click()
    await page.waitForURL(/\/ledgers\/person\/P-/)
  })

  test("Tab goes down a long list row by row, and rows that were used again stand in the order of the list", async () => {
    const page = await visits.open("ledgers/person", { as: "city" })
    const rows = page.locator("tbody tr")
    const places = () => rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute("aria-rowindex"))))
    const focused = () => page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex"))
    await rows.locator("a").first().focus()
    const [top = 0] = await places()
    const passed: Array<number> = []
    for (let presses = 0; presses < 100; presses++) {
      await page.keyboard.press("Tab")
      passed.push(Number(await focused()))
      // Nobody is quicker than the frames in which further rows are drawn; a loaded machine's keyboard of tests is.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      if (presses % 50 === 30) await page.waitForTimeout(300)
    }
    expect(passed).toEqual([...passed].sort((one, other) => one - other))
    expect(passed.slice(-1)[0]).toBeGreaterThan(30)
    await page.waitForFunction(() => {
      const all = [...document.querySelectorAll("tbody tr")].map((row) => Number(row.getAttribute("aria-rowindex")))
      return all.every((place, at) => at === 0 || place === (all[at - 1] ?? 0) + 1)
    })
    expect((await places())[0]).toBeGreaterThan(top)
  })

  test("a long list that is scrolled changes once for several rows, and never a row that stays drawn", async () => {
    const page = await visits.open("ledgers/person", { as: "city" })
    await page.getByText(/已取 100 条/).waitFor()
    await settled(page)
    const { frames, made, changed } = await page.evaluate(scrollRowByRow, 60)
    expect(frames).toBeGreaterThan(5)
    expect(frames).toBeLessThanOrEqual(12)
    expect(made).toBe(0)
    expect(changed).toEqual([])
  })

  test("a link of a list under way leads to the row in which it is", async () => {
    const page = await visits.open("ledgers/employment", { as: "city" })
    await page.getByText(/已取 100 条/).waitFor()
    await settled(page)
    const { kept, wrong } = await page.evaluate(useUnderWay)
    expect(kept).toBeGreaterThan(0)
    expect(wrong).toEqual([])
    await page.waitForFunction(() => document.querySelector("table")?.dataset.scrolled === undefined)
    const astray = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>("tbody tr td a")]
        .filter(({ pathname }) => /^\/ledgers\/employment\/[^/]+$/.test(pathname))
        .filter(({ pathname, textContent }) => !pathname.endsWith(`/${textContent}`) && textContent !== "更正")
        .map(({ pathname, textContent }) => `${textContent}: ${pathname}`)
    )
    expect(astray).toEqual([])
  })

  test("on a phone a list shows whom a row is about, and fingers find what leads there", async () => {
    const page = await visits.open("ledgers/household", { as: "village", viewport: phone })
    const name = page.getByRole("columnheader", { name: "户主姓名" })
    const box = await name.boundingBox()
    expect((box?.x ?? phone.width) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.width)
    const links = await page.locator("tbody td a").evaluateAll((all) =>
      all.map((link) => {
        const { width, height } = link.getBoundingClientRect()
        return Math.min(width, height)
      })
    )
    expect(Math.min(...links)).toBeGreaterThanOrEqual(32)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })

  test("a badge tells the suspicions of a row and leads to them", async () => {
    const page = await visits.open("ledgers/appointment", { as: "city" })
    const badge = page
      .locator("tbody")
      .getByRole("link", { name: /条疑点/ })
      .first()
    const count = Number(await badge.textContent())
    await badge.click()
    await page.getByText(`共 ${count} 条`, { exact: true }).waitFor()
  })

  test("a draft is judged while it is typed, outlives the session, and is saved", async () => {
    const page = await visits.open(person, { as: "village" })
    await page.getByRole("button", { name: "更正" }).click()
    // Whoever asks later than this finds the session ended, which is for the click to find.
    const answered = page.waitForResponse((response) => response.url().endsWith("/assess"))
    await page.getByLabel("联系电话").fill("12")
    await page.getByText("保存后将出现").waitFor()
    await answered
    await page.context().clearCookies()
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText("刚才填写的内容还在。").waitFor()
    await page.getByLabel("用户名").fill("village")
    await page.getByLabel("密码").fill(visits.server.passwords.get("village") ?? "")
    await page.getByRole("button", { name: "登录" }).click()
    await page.getByLabel("联系电话").waitFor()
    expect(await page.getByLabel("联系电话").inputValue()).toBe("12")
    await page.reload()
    await page.getByRole("button", { name: "更正" }).click()
    await page.getByText("已恢复上次没有保存的内容。").waitFor()
    expect(await page.getByLabel("联系电话").inputValue()).toBe("12")
    await page.getByLabel("联系电话").fill("13800000001")
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText(/已保存。/).waitFor()
    expect(await page.getByText("138****0001").count()).toBe(1)
  })

  test("a lost connection loses nothing, and of two versions one is chosen", async () => {
    const page = await visits.open(person, { as: "village" })
    await page.getByRole("button", { name: "更正" }).click()
    await page.getByLabel("就业意愿").selectOption({ label: "是" })
    await page.context().setOffline(true)
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText("内容还在本页，没有丢。").waitFor()
    const address = `${visits.server.address}api/${person}`
    const shown = await page.request.get(address)
    const other = await page.request.patch(address, {
      headers: { "if-match": shown.headers().etag ?? "", origin: visits.server.address.slice(0, -1) },
      data: { values: { willing: false } }
    })
    expect(other.status()).toBe(200)
    // It is sent by itself once the server answers.
    await page.context().setOffline(false)
    const conflict = page.getByRole("region", { name: "这一行刚被别人修改" }).first()
    await conflict.waitFor()
    expect(await conflict.textContent()).toMatch(/就业意愿\s*是\s*否/)
    await page.getByRole("button", { name: "用我的" }).click()
    await page.getByText(/已保存。/).waitFor()
  })

  test("what cannot be right is refused with its verdicts, and saved when acknowledged with a reason", async () => {
    const page = await visits.open(person, { as: "village" })
    await page.getByRole("button", { name: "更正" }).click()
    await page.getByLabel("出生日期").fill("2015-03-01")
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText("按规则这样的数据不可能正确，没有保存", { exact: true }).waitFor()
    await page.getByLabel(/我知道有矛盾/).check()
    await page.getByLabel("原因").fill("证件号码随后更正")
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText(/已保存。/).waitFor()
  })

  test("an area is chosen by the beginning of its name, by keyboard", async () => {
    const page = await visits.open("ledgers/employment/new?personId=P-411081101224-001-1", { as: "village" })
    const search = page.getByRole("combobox", { name: "务工地 按名称查找" })
    await search.focus()
    await page.keyboard.type("镇海")
    await page.getByRole("option", { name: /镇海区.*浙江省宁波市/ }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press("Enter")
    expect(await search.inputValue()).toBe("")
    const level = (name: string) =>
      page.getByRole("group", { name: "务工地" }).getByLabel(name).locator("option:checked")
    await level("县（市、区）").getByText("镇海区").waitFor({ state: "attached" })
    expect(await level("市（州）").textContent()).toContain("宁波")
    await search.fill("没有的地方")
    await page.getByText("没有名称以“没有的地方”开头的地区。").waitFor()
  })

  test("a row is added and withdrawn", async () => {
    const page = await visits.open("ledgers/business/new", { as: "village" })
    await page.getByLabel("名称").first().fill("某小卖部")
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText(/^缺少/).first().waitFor()
    expect(await page.getByText("请稍后再点").count()).toBe(0)
    for (const input of await page.locator("form input[required]").all()) {
      if ((await input.inputValue()) !== "") continue
      const label = await input.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? "")
      await input.fill(
        label.includes("日期") ? "2021年5月1日" : label.includes("人员") ? "P-411081101224-001-1" : "B-9001"
      )
    }
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText(/已保存。/).waitFor()
    await page.getByRole("button", { name: "撤回" }).click()
    await page.getByLabel("原因").fill("重复登记")
    await page.getByRole("button", { name: "撤回" }).click()
    await page.waitForURL(/ledgers\/business$/)
  })

  test.each([
    ["zh", "day", false],
    ["en", "night", true]
  ] as const)("axe finds nothing (%s, by %s)", async (language, _, dark) => {
    const page = await visits.open("ledgers/household", { language, dark, as: "village" })
    expect(await violations(page)).toEqual([])
    for (const path of ["ledgers/pay", person, "ledgers/employment/new"]) {
      await visits.go(page, path)
      expect(await violations(page), path).toEqual([])
    }
  })

  test("nothing on a phone is wider than the phone", async () => {
    const page = await visits.open("ledgers/person", { viewport: phone, as: "village" })
    for (const path of ["ledgers/person", person, "ledgers/employment/new"]) {
      await visits.go(page, path)
      expect(await overflow(page), path).toBeLessThanOrEqual(0)
    }
  })
})

/**
 * Scrolls a long list down, a row a frame; tells in how many frames rows became others, how many were made once the list
 * was under way, and which of those that stayed drawn are others now. It rests on nothing around it.
 */
async function scrollRowByRow(rows: number) {
  const table = document.querySelector("table") as HTMLTableElement
  const scroller = table.parentElement as HTMLElement
  const drawn = () => [...table.querySelectorAll("tbody tr")]
  const places = () => new Map(drawn().map((row) => [row.getAttribute("aria-rowindex"), row]))
  let others = false
  new MutationObserver(() => {
    others = true
  }).observe(table, { subtree: true, attributes: true, attributeFilter: ["aria-rowindex"] })
  const changed = new Set<string | null>()
  let frames = 0
  let known = new Set<Element>()
  let made = 0
  for (let at = 0; at < rows; at += 1) {
    const before = places()
    scroller.scrollTop += 38
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    if (others) frames += 1
    others = false
    for (const [place, row] of places()) if (before.has(place) && before.get(place) !== row) changed.add(place)
    if (at === rows / 2) known = new Set(drawn())
    if (at > rows / 2) made += drawn().filter((row) => !known.has(row)).length
  }
  return { frames, made, changed: [...changed] }
}

/**
 * Scrolls a long list, and uses links of it by mouse, keyboard and click while it is under way: how many rows had become
 * others by then, and links that led elsewhere. It rests on nothing around it.
 */
async function useUnderWay() {
  const table = document.querySelector("table") as HTMLTableElement
  const scroller = table.parentElement as HTMLElement
  const wrong: Array<string> = []
  let kept = 0
  for (const use of ["mousedown", "focusin", "click", "auxclick", "contextmenu"]) {
    const before = new Map(
      [...table.querySelectorAll("tbody tr")].map((row) => [row, row.getAttribute("aria-rowindex")])
    )
    scroller.scrollTop += 700
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    const others = [...before].filter(([row, place]) => row.isConnected && row.getAttribute("aria-rowindex") !== place)
    kept += others.length
    for (const [row] of others) {
      const link = [...row.querySelectorAll("a")].find((one) => one.textContent?.startsWith("E-"))
      if (link === undefined) throw new Error("no key")
      let leads = ""
      const look = (event: Event) => {
        leads = link.pathname
        event.preventDefault()
        event.stopPropagation()
      }
      link.addEventListener(use, look, { once: true })
      link.dispatchEvent(new MouseEvent(use, { bubbles: true, cancelable: true }))
      if (!leads.endsWith(`/${link.textContent}`)) wrong.push(`${use} ${link.textContent}: ${leads}`)
    }
  }
  return { kept, wrong }
}
