import { expect, test } from "vitest"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

test("the documentation opens from this server alone, within its policy", async () => {
  const page = await visits.browser.newPage({ viewport: { width: 1366, height: 1400 } })
  const complaints: Array<string> = []
  const asked: Array<string> = []
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text())
  })
  page.on("request", (request) => asked.push(request.url()))
  await page.goto(`${visits.server.address}docs`)
  await page.getByRole("heading", { name: /稳岗 Wengang/ }).waitFor()
  await page.locator("#operations-ledgers-listRows").getByRole("button").first().click()
  await page.getByText("Needs the permission ledger.read.").waitFor()
  if (process.env.SCREENS !== undefined) await page.screenshot({ path: process.env.SCREENS, fullPage: false })
  expect(complaints).toEqual([])
  expect(asked.filter((url) => !url.startsWith(visits.server.address) && !url.startsWith("data:"))).toEqual([])
  expect(asked.some((url) => url.endsWith("/api/openapi.json"))).toBe(true)
})
