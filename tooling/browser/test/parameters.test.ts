import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { csvOf } from "../src/csvOf.ts"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const rule = "rules/person.labour-contradicts-age"
const visits = visitsOfFile()

/** Proposes that the age be another one, and waits until it was tried. */
async function propose(page: Page, age: string): Promise<void> {
  await page.getByRole("button", { name: "调整参数" }).click()
  const form = page.getByRole("form", { name: "调整参数" })
  await form.getByLabel("参数", { exact: true }).selectOption({ index: 1 })
  await form.getByLabel(/^值/).fill(age)
  await form.getByLabel("依据 *").fill("县人社局通知")
  await form.getByLabel("调整理由").fill("按县里通知调整")
  await form.getByRole("button", { name: "试算" }).click()
  await page.getByText(/新增 \d+ 个疑点，消除 \d+ 个/).waitFor({ timeout: 60_000 })
}

describe("parameters in a real browser", { timeout: 180_000 }, () => {
  test("are proposed, tried and handed over by one person, released by another, and then hold", async () => {
    const page = await visits.open(rule, { as: "county" })
    expect(await violations(page)).toEqual([])
    await propose(page, "50")
    expect(await violations(page)).toEqual([])
    expect(await page.getByText(/涉及 \d+ 个村、\d+ 人/).count()).toBe(1)
    await page.getByRole("button", { name: "提请发布" }).click()
    await page.getByText("已提请发布，由另一人办理。").waitFor()
    expect(await page.getByRole("button", { name: "发布", exact: true }).count()).toBe(0)

    const other = await visits.open("", { as: "city" })
    await other.getByRole("link", { name: "1 项参数调整待您发布" }).click()
    await other.getByRole("button", { name: "发布", exact: true }).waitFor()
    await other.getByText("只看待您发布的：共 1 项").waitFor()
    await settled(other)
    expect(await violations(other)).toEqual([])
    expect((await csvOf(other))[1]).toContain("待发布")
    other.on("dialog", (dialog) => void dialog.accept())
    await other.getByRole("button", { name: "发布", exact: true }).click()
    await other.getByRole("article").getByText("已发布", { exact: true }).waitFor()

    await visits.go(page, rule)
    const history = page.getByRole("table", { name: "参数沿革" })
    expect(await history.getByRole("row").nth(1).textContent()).toContain("禹州市")
    expect(await history.getByRole("row").nth(1).textContent()).toContain("50")
  })

  test("whose window does not fit say where and why", async () => {
    const page = await visits.open(rule, { as: "county" })
    await page.getByRole("button", { name: "调整参数" }).click()
    const form = page.getByRole("form", { name: "调整参数" })
    await form.getByLabel(/^值/).fill("很多")
    await form.getByLabel("依据 *").fill("县人社局通知")
    await form.getByLabel("调整理由").fill("按县里通知调整")
    await form.getByRole("button", { name: "试算" }).click()
    await form
      .getByText(/禹州市.*不能取这个值/)
      .first()
      .waitFor()
    expect(await form.getByLabel(/^值/).getAttribute("aria-invalid")).toBe("true")
    expect(await violations(page)).toEqual([])
  })

  test("are read in English, and on a phone", async () => {
    const page = await visits.open(rule, { as: "county", language: "en", viewport: phone })
    await page.getByRole("button", { name: "Propose a change" }).click()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
    await visits.go(page, "parameters")
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })

  test("are not proposed by a township, which still reads what holds", async () => {
    const page = await visits.open(rule, { as: "township" })
    await page.getByRole("heading", { name: "参数沿革" }).waitFor()
    expect(await page.getByRole("button", { name: "调整参数" }).count()).toBe(0)
  })
})
