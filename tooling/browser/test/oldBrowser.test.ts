import { expect, test } from "vitest"
import { forgetNewer } from "../src/forgetNewer.ts"
import { signIn } from "../src/signIn.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

test.each(["", "suspicions", "rules/pay.in-arrears", "runs"])(
  "/%s opens with no more than Chrome 90 has",
  async (view) => {
    const page = await visits.browser.newPage()
    const errors: Array<string> = []
    page.on("pageerror", ({ message }) => errors.push(message))
    await page.addInitScript(forgetNewer)
    await page.goto(visits.server.address + view)
    await page.locator("main h1").waitFor()
    await page.waitForLoadState("networkidle")
    expect(await page.evaluate(() => Object.hasOwn({ own: 1 }, "own") && !Object.hasOwn({}, "toString"))).toBe(true)
    expect(errors).toEqual([])
    await page.close()
  },
  60_000
)

test.each(["", "ledgers/person", "months?month=2022-03&area=411025204211", "classes/C-411003-2/roster", "components"])(
  "/%s shows whoever is signed in charts, long lists and sheets with no more than Chrome 90 has",
  async (view) => {
    const context = await visits.browser.newContext({ viewport: { width: 1366, height: 768 } })
    await signIn(context, visits.server, "city")
    const page = await context.newPage()
    const errors: Array<string> = []
    page.on("pageerror", ({ message }) => errors.push(message))
    await page.addInitScript(forgetNewer)
    await page.goto(visits.server.address + view)
    const drawn = page.locator("main").locator("div[role=img], tr[aria-rowindex='2']").first()
    await drawn.scrollIntoViewIfNeeded()
    await page.locator("main").locator("div[role=img] svg, tr[aria-rowindex='2'] a").first().waitFor()
    expect(errors).toEqual([])
    await context.close()
  },
  60_000
)
