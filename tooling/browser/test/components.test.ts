import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { overflow, phone, settled, type Visits, violations } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

/** What surrounds every view or stands in its place, and what is on paper only. */
const frame = ["Controls", "Layout", "NotFoundPage", "NotYoursPage", "Notice", "PageHead", "SignedBy"]

function componentsIn(folder: string): ReadonlyArray<string> {
  const path = fileURLToPath(new URL(`../../../apps/web/src/${folder}`, import.meta.url))
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !frame.includes(entry.name))
    .map(({ name }) => name)
}

type Page = Awaited<ReturnType<Visits["open"]>>

async function drawn(page: Page): Promise<void> {
  const chart = page.locator("main div[role=img]")
  await chart.scrollIntoViewIfNeeded()
  await chart.locator("svg").waitFor()
}

describe("the component system in a real browser", { timeout: 180_000 }, () => {
  test("shows every component that views share", async () => {
    const page = await visits.open("components", { as: "city" })
    const names = await page.locator("main h3").allTextContents()
    for (const folder of ["forms", "feedback", "layout", "charts", "grid"]) {
      for (const name of componentsIn(folder)) expect(names, folder).toContain(name)
    }
  })

  test.each([
    ["day", false, false],
    ["night in large type", true, true]
  ])("has nothing against axe by %s, dialogs open too", async (_, dark, large) => {
    const page = await visits.open("components", { as: "city", dark })
    if (large) await page.getByRole("button", { name: "大字" }).click()
    await settled(page)
    await drawn(page)
    for (const summary of await page.locator("main summary").all()) await summary.click()
    expect(await violations(page)).toEqual([])
    for (const name of ["打开对话框", "打开紧急对话框", "打开快捷键", "打开查看原因"]) {
      await page.getByRole("button", { name, exact: true }).click()
      await page.locator("dialog[open]").waitFor()
      expect(await violations(page), name).toEqual([])
      await page.keyboard.press("Escape")
      await page.locator("dialog[open]").waitFor({ state: "detached" })
    }
  })

  test.each(["zh", "en"] as const)("is nowhere wider than a phone, in large type too (%s)", async (language) => {
    const page = await visits.open("components", { as: "city", viewport: phone, language })
    await drawn(page)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.getByRole("button", { name: language === "zh" ? "更多" : "More" }).click()
    await page.getByRole("button", { name: language === "zh" ? "大字" : "Large type" }).click()
    await settled(page)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})
