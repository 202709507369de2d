import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { forgetNewer } from "../src/forgetNewer.ts"
import { openBrowser } from "../src/openBrowser.ts"
import { signIn } from "../src/signIn.ts"
import { type RunningServer, startServer } from "../src/startServer.ts"

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test.each(["", "suspicions", "rules/pay.in-arrears", "runs"])(
  "/%s opens with no more than Chrome 90 has",
  async (view) => {
    const page = await browser.newPage()
    const errors: Array<string> = []
    page.on("pageerror", ({ message }) => errors.push(message))
    await page.addInitScript(forgetNewer)
    await page.goto(server.address + view)
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
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
    await signIn(context, server, "city")
    const page = await context.newPage()
    const errors: Array<string> = []
    page.on("pageerror", ({ message }) => errors.push(message))
    await page.addInitScript(forgetNewer)
    await page.goto(server.address + view)
    const drawn = page.locator("main").locator("div[role=img], tr[aria-rowindex='2']").first()
    await drawn.scrollIntoViewIfNeeded()
    await page.locator("main").locator("div[role=img] svg, tr[aria-rowindex='2'] a").first().waitFor()
    expect(errors).toEqual([])
    await context.close()
  },
  60_000
)
