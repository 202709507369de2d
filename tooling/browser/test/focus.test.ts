import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { settled } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

/** What has the focus: its text, or its tag where it has none. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: one } = document
    return one === null || one === document.body ? "nothing" : (one.textContent ?? one.tagName)
  })

describe("the focus after something was sent", { timeout: 120_000 }, () => {
  test("stays where it was, also on what may not be pressed meanwhile", async () => {
    const page = await visits.open("suspicions", { as: "village" })
    await page.locator("tbody a").first().click()
    await settled(page)
    await page.getByLabel("说明", { exact: true }).fill("短")
    await page.getByRole("button", { name: "提交" }).click()
    await page.locator("[aria-live=assertive] p").first().waitFor()
    await settled(page)
    expect(await focused(page)).toBe("提交")
    await page.getByLabel("说明", { exact: true }).fill("正在入户核实，三日内补登")
    await page.getByRole("button", { name: "提交" }).click()
    await page.getByText("已记录。").waitFor()
    await settled(page)
    expect(await focused(page)).toBe("提交")
  })

  test("goes to the headline of what is left where a form has gone", async () => {
    const page = await visits.open("suspicions?area=411081101224", { as: "county" })
    await page.locator("tbody a").filter({ hasText: /^年满/ }).first().click()
    await settled(page)
    await page.getByLabel("结论", { exact: true }).selectOption("confirm")
    await page.getByRole("button", { name: "提交" }).click()
    await page.getByLabel("责任领导").fill("李某")
    await page.getByRole("button", { name: "交办整改" }).click()
    await page.getByText("已交办 1 个整改事项。").waitFor()
    await settled(page)
    expect(await focused(page)).not.toBe("nothing")
  })
})
