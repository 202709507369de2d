import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openBrowser } from "../src/openBrowser.ts"
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

test("the documentation opens from this server alone, within its policy", async () => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 1400 } })
  const complaints: Array<string> = []
  const asked: Array<string> = []
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text())
  })
  page.on("request", (request) => asked.push(request.url()))
  await page.goto(`${server.address}docs`)
  await page.getByRole("heading", { name: /稳岗 Wengang/ }).waitFor()
  await page.locator("#operations-ledgers-listRows").getByRole("button").first().click()
  await page.getByText("Needs the permission ledger.read.").waitFor()
  if (process.env.SCREENS !== undefined) await page.screenshot({ path: process.env.SCREENS, fullPage: false })
  expect(complaints).toEqual([])
  expect(asked.filter((url) => !url.startsWith(server.address) && !url.startsWith("data:"))).toEqual([])
  expect(asked.some((url) => url.endsWith("/api/openapi.json"))).toBe(true)
})
