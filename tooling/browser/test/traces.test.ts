import { describe, expect, test } from "vitest"
import { overflow, phone, settled, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

describe("why and why not, in a real browser", { timeout: 120_000 }, () => {
  test("a suspicion tells what its rule read and compared, and when that may change", async () => {
    const page = await visits.open("suspicions?rule=pay.in-arrears", { as: "city" })
    await page.locator("main tbody a").first().click()
    await settled(page)
    const why = page.getByRole("region", { name: "为什么这样判" })
    await why.getByText("为什么这样判").click()
    await why.getByRole("button", { name: "查看判定过程" }).click()
    await why.getByText(/^构成疑点：/).waitFor()
    expect(await why.getByText(/^《工资》|^《聘用》|^《岗位》/).count()).toBeGreaterThan(0)
    expect(await why.getByText(/：实发\d+元，(不少|少)于应发\d+元$|：无工资记录$/).count()).toBeGreaterThan(0)
    expect(await why.getByText(/台账不变的话/).count()).toBe(1)
    expect(await violations(page)).toEqual([])
  })

  test("a household is asked about with any rule of its members, on another day too", async () => {
    const page = await visits.open("ledgers/household", { as: "village" })
    const key = (await page.locator("main tbody a").first().textContent()) ?? ""
    await visits.go(page, `households/${key}`)
    const why = page.getByRole("region", { name: "为什么这样判" })
    await why.getByText("为什么这样判").click()
    await why.getByLabel("对象").selectOption({ index: 1 })
    await why.getByLabel("规则").selectOption("person.labour-contradicts-age")
    await why.getByLabel("核验日期").fill("1950-01-01")
    await why.getByRole("button", { name: "查看判定过程" }).click()
    await why.getByRole("status").waitFor()
    expect(await why.textContent()).not.toMatch(/\d{17}[\dX]/)
    expect(await violations(page)).toEqual([])
  })

  test("a whole county is counted by a job, and told then", async () => {
    const page = await visits.open("suspicions?rule=area.grant-coverage", { as: "city" })
    await page.locator("main tbody a").first().click()
    await settled(page)
    const why = page.getByRole("region", { name: "为什么这样判" })
    await why.getByText("为什么这样判").click()
    await why.getByRole("button", { name: "查看判定过程" }).click()
    await why.getByText(/^构成疑点：/).waitFor({ timeout: 60_000 })
    expect(await why.getByText(/的“应享人数”：\d+/).count()).toBe(1)
    expect(await violations(page)).toEqual([])
  })

  test("in English, on a phone", async () => {
    const page = await visits.open("suspicions", { as: "city", language: "en", viewport: phone })
    await page.locator("main tbody a").first().click()
    await settled(page)
    const why = page.getByRole("region", { name: "Why, and why not" })
    await why.getByText("Why, and why not").click()
    await why.getByRole("button", { name: "Show the judgement" }).click()
    await why.getByText(/^It is flagged: /).waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })
})
