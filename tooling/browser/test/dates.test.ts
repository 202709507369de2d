import { describe, expect, test } from "vitest"
import { gridOf } from "../src/gridOf.ts"
import { phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

const written = [
  "2022年3月21日",
  "2022.3.21",
  "20220321",
  "2022/3/21",
  "2022-03-21",
  "２０２２．３．２１",
  " 2022年03月21号 "
]

const writtenMonths = ["2022年3月", "2022-03", "2022/3", "202203", "２０２２年０３月", " 2022-3 "]
const noMonth = "不是月份，请写成 2022-03 或 2022年3月。"

describe("a month", { timeout: 120_000 }, () => {
  test.each(["zh", "en"] as const)("is taken in forms in each way that offices write it (%s)", async (language) => {
    const page = await visits.open("ledgers/attendance/new", { as: "village", language })
    const month = page.getByLabel(language === "zh" ? /^月份/ : /^month/i)
    const other = page.getByLabel(language === "zh" ? /^聘用编号/ : /^appointment number/i)
    const march = language === "zh" ? "2022年3月" : "2022-03"
    for (const text of writtenMonths) {
      await month.fill("")
      await month.click()
      await page.keyboard.type(text)
      await page.keyboard.press("Tab")
      expect(await month.inputValue(), `${text} typed`).toBe(march)
      await month.fill("")
      await other.fill(text)
      await other.press("Control+A")
      await other.press("Control+C")
      await month.focus()
      await page.keyboard.press("Control+V")
      await page.keyboard.press("Tab")
      expect(await month.inputValue(), `${text} pasted`).toBe(march)
    }
    await page.locator("input[type=month]").fill("2021-12")
    expect(await month.inputValue()).toBe(language === "zh" ? "2021年12月" : "2021-12")
  })

  test.each(["2022.1", "2022年13月", "3月", "2022-03-09"])("is not what may be another or none: %s", async (text) => {
    const page = await visits.open("ledgers/attendance/new", { as: "village", viewport: phone })
    const month = page.getByLabel(/^月份/)
    await month.fill(text)
    await month.press("Tab")
    const told = page.getByText(noMonth, { exact: true })
    await told.waitFor()
    expect(await month.inputValue()).toBe(text)
    expect(await month.getAttribute("aria-describedby")).toContain((await told.getAttribute("id")) ?? "none")
    expect(await violations(page)).toEqual([])
    await page.getByLabel(/^聘用编号/).fill("A-1")
    await page.getByLabel(/^出勤天数/).fill("20")
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText(`“月份”：${noMonth}`).waitFor()
  })

  test("that is none is not left out of what is asked for", async () => {
    const page = await visits.open("ledgers/pay", { as: "city" })
    const asked: Array<string> = []
    page.on("request", (request) => asked.push(request.url()))
    const month = page.getByRole("form", { name: "查询条件" }).getByLabel("月份", { exact: true })
    await month.fill("2022.1")
    await page.getByRole("button", { name: "查询" }).click()
    await month.press("Tab")
    await page.getByText(noMonth, { exact: true }).waitFor()
    expect(asked).toEqual([])
    await month.fill("2022年1月")
    await page.getByRole("button", { name: "查询" }).click()
    await page.waitForURL(/filter=month%3A2022-01/)
  })

  test("opens its sheet once it is written, not while it may be another yet", async () => {
    const page = await visits.open("months?month=2022-02&area=411025204211", { as: "city" })
    const asked: Array<string> = []
    page.on("request", (request) => asked.push(request.url()))
    const month = page.getByLabel("月份", { exact: true })
    await month.fill("")
    await page.keyboard.type("2021-12")
    expect(asked).toEqual([])
    await page.keyboard.press("Enter")
    await page.waitForURL(/month=2021-12/)
    await settled(page)
    await month.fill("2022.1")
    await month.press("Tab")
    await page.getByText(noMonth, { exact: true }).waitFor()
    expect(page.url()).toContain("month=2021-12")
    await page.locator("input[type=month]").fill("2022-01")
    await page.waitForURL(/month=2022-01/)
    await settled(page)
    expect(await month.inputValue()).toBe("2022年1月")
  })
})

describe("a day", { timeout: 120_000 }, () => {
  test("is taken in forms in each way that offices write it, typed or pasted", async () => {
    const page = await visits.open("ledgers/person/new", { as: "village" })
    const day = page.getByLabel(/^出生日期/)
    const name = page.getByLabel(/^姓名/)
    for (const text of written) {
      await day.fill("")
      await day.click()
      await page.keyboard.type(text)
      await page.keyboard.press("Tab")
      expect(await day.inputValue(), `${text} typed`).toBe("2022年3月21日")
      await day.fill("")
      await name.fill(text)
      await name.press("Control+A")
      await name.press("Control+C")
      await day.focus()
      await page.keyboard.press("Control+V")
      await page.keyboard.press("Tab")
      expect(await day.inputValue(), `${text} pasted`).toBe("2022年3月21日")
    }
  })

  test("that is none is told where it was written, and stays there to be put right", async () => {
    const page = await visits.open("ledgers/person/new", { as: "village", viewport: phone })
    const day = page.getByLabel(/^出生日期/)
    await day.fill("2022年2月30日")
    await day.press("Tab")
    const told = page.getByText("不是日期，请写成 2022年3月9日 的样式。", { exact: true })
    await told.waitFor()
    expect(await day.inputValue()).toBe("2022年2月30日")
    expect(await day.getAttribute("aria-invalid")).toBe("true")
    expect(await day.getAttribute("aria-describedby")).toContain((await told.getAttribute("id")) ?? "none")
    expect(await violations(page)).toEqual([])
    await day.fill("2022年2月28日")
    await day.press("Tab")
    await told.waitFor({ state: "detached" })
    expect(await day.inputValue()).toBe("2022年2月28日")
  })

  test("that is none is not saved as nothing", async () => {
    const page = await visits.open("ledgers/person/P-411025204211-001-1", { as: "city" })
    await page.getByRole("button", { name: "更正" }).click()
    await page.getByLabel(/^状态日期/).fill("2022年2月30日")
    await page.getByLabel(/^姓名/).fill("王某某")
    await page.getByRole("button", { name: "保存" }).click()
    await page.getByText("“状态日期”：不是日期，请写成 2022年3月9日 的样式。").waitFor()
    await page.reload()
    await settled(page)
    await page.getByRole("button", { name: "更正" }).click()
    expect(await page.getByLabel(/^状态日期/).inputValue()).toBe("2022年2月30日")
    expect(await page.getByLabel(/^姓名/).inputValue()).toBe("王某某")
  })

  test("that is none is not sent as no day, which would mean today", async () => {
    const page = await visits.open("runs", { as: "city" })
    const asked: Array<string> = []
    page.on("request", (request) => {
      if (request.method() === "POST") asked.push(new URL(request.url()).pathname)
    })
    const day = page.getByLabel("核验日期（不填为今天）")
    await day.fill("2022年2月30日")
    await day.press("Enter")
    await page.getByRole("button", { name: "立即核验" }).click()
    await page.getByText("不是日期，请写成 2022年3月9日 的样式。").waitFor()
    await settled(page)
    expect(asked).toEqual([])
    expect(await day.inputValue()).toBe("2022年2月30日")
  })

  test("chosen from the calendar is written", async () => {
    const page = await visits.open("runs", { as: "city" })
    const day = page.getByLabel("核验日期（不填为今天）")
    await page.locator("input[type=date]").first().fill("2022-03-21")
    expect(await day.inputValue()).toBe("2022年3月21日")
  })

  test("is taken in sheets in each way that offices write it", async () => {
    const page = await visits.open("employment/updates?area=411025204211", { as: "city" })
    await page.getByRole("grid").waitFor()
    await settled(page)
    const grid = await gridOf(page)
    for (const text of written) {
      await grid.type(0, "开始日期", text)
      await page.keyboard.press("Enter")
      expect(await grid.text(0, "开始日期"), text).toBe("2022年3月21日")
      await page.keyboard.press("Control+Z")
      await grid.cell(0, "开始日期").click()
      await grid.paste(text)
      expect(await grid.text(0, "开始日期"), `${text} pasted`).toBe("2022年3月21日")
      await page.keyboard.press("Control+Z")
    }
  })

  test.each([
    ["zh", "开始日期", "2022年3月21日"],
    ["en", "Start", "21 March 2022"]
  ] as const)(
    "reads in sheets as everywhere, and is corrected and copied as sheets take it (%s)",
    async (language, head, shown) => {
      const page = await visits.open("employment/updates?area=411025204211", { as: "city", language })
      await page.getByRole("grid").waitFor()
      await settled(page)
      const grid = await gridOf(page)
      const before = await grid.text(0, head)
      const input = grid.cell(0, head).locator("input")
      await grid.type(0, head, "20220321")
      expect(await input.inputValue()).toBe("20220321")
      await page.keyboard.press("Enter")
      expect(await grid.text(0, head), "left").toBe(shown)
      await page.keyboard.press("ArrowUp")
      expect(await input.inputValue(), "current").toBe(shown)
      expect(await grid.copied()).toBe("2022-03-21")
      await page.keyboard.press("F2")
      expect(await input.inputValue(), "being corrected").toBe("2022-03-21")
      await page.keyboard.press("Backspace")
      await page.keyboard.type("2")
      await page.keyboard.press("Escape")
      expect(await input.inputValue(), "given back").toBe(shown)
      await page.keyboard.press("F2")
      await page.keyboard.press("Backspace")
      await page.keyboard.type("2")
      await page.keyboard.press("Enter")
      expect(await grid.text(0, head), "corrected").toBe(shown.replace("21", "22"))
      await page.keyboard.press("Control+Z")
      await page.keyboard.press("Control+Z")
      expect(await grid.text(0, head), "taken back").toBe(before)
    }
  )

  test("is typed by an input method in the place of what is read", async () => {
    const page = await visits.open("employment/updates?area=411025204211", { as: "city" })
    await page.getByRole("grid").waitFor()
    await settled(page)
    const grid = await gridOf(page)
    await grid.type(0, "开始日期", "2022-03-21")
    await page.keyboard.press("Enter")
    await page.keyboard.press("ArrowUp")
    const keyboard = await page.context().newCDPSession(page)
    await keyboard.send("Input.imeSetComposition", { text: "２０２２年", selectionStart: 5, selectionEnd: 5 })
    expect(await grid.text(0, "开始日期")).toBe("２０２２年")
    await keyboard.send("Input.insertText", { text: "２０２２年４月１日" })
    await page.keyboard.press("Enter")
    expect(await grid.text(0, "开始日期")).toBe("2022年4月1日")
  })
})
