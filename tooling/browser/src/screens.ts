import { mkdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Page } from "playwright-core"
import { openBrowser } from "./openBrowser.ts"
import { signIn } from "./signIn.ts"
import { startServer } from "./startServer.ts"

const folder = fileURLToPath(new URL("../../../docs/screens", import.meta.url))
const desktop = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }

/** A view worth showing. */
interface Screen {
  readonly name: string
  readonly address: string
  readonly size: typeof desktop
  readonly english?: boolean
  /** Whether nobody is signed in. */
  readonly nobody?: boolean
  /** What leads from the address to the view. */
  readonly act?: (page: Page) => Promise<void>
}

const first = (page: Page) => page.locator("tbody a").first().click()

const screens: ReadonlyArray<Screen> = [
  { name: "sign-in", address: "", size: desktop, nobody: true },
  { name: "today", address: "", size: desktop },
  { name: "overview", address: "overview", size: desktop },
  { name: "ledger", address: "ledgers/employment?area=411003000000", size: desktop },
  { name: "household", address: "households/H-411025204211-001", size: desktop },
  {
    name: "form",
    address: "ledgers/person/P-411025204211-001-1",
    size: desktop,
    act: async (page) => {
      await page.getByRole("button", { name: "更正" }).click()
      await page.getByLabel(/出生日期/).fill("2010-01-01")
    }
  },
  {
    name: "month",
    address: "months?month=2022-02&area=411025204211",
    size: desktop,
    act: async (page) => {
      await page.getByRole("grid").locator("tbody td").first().click()
      await page.keyboard.type("45")
      await page.keyboard.press("Enter")
    }
  },
  { name: "employment-updates", address: "employment/updates?area=411025204211", size: desktop },
  { name: "posts", address: "posts?month=2022-02&area=411025204211", size: desktop },
  { name: "household-phone", address: "households/H-411025204211-001", size: phone },
  { name: "list", address: "suspicions?area=411003000000", size: desktop },
  { name: "suspicion", address: "suspicions?rule=post.holder-employed", size: desktop, act: first },
  { name: "suspicion-missing", address: "suspicions?rule=attendance.holder-missing", size: desktop, act: first },
  { name: "rule", address: "rules/pay.in-arrears", size: desktop },
  { name: "rules", address: "rules", size: desktop },
  { name: "runs", address: "runs", size: desktop },
  { name: "overview-english", address: "overview", size: desktop, english: true },
  { name: "phone", address: "suspicions?area=411003000000", size: phone }
]

const only = process.argv[2]
const server = await startServer()
const browser = await openBrowser()
mkdirSync(folder, { recursive: true })
for (const { name, address, size, act, english, nobody } of screens) {
  if (only !== undefined && only !== name) continue
  const context = await browser.newContext({ viewport: size, locale: "zh-CN" })
  if (nobody !== true) await signIn(context, server)
  const page = await context.newPage()
  if (english === true) await page.addInitScript(() => localStorage.setItem("wengang.language", "en"))
  await page.goto(server.address + address)
  await page.locator("main h1").waitFor()
  await page.waitForLoadState("networkidle")
  await act?.(page)
  await page.waitForLoadState("networkidle")
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await context.close()
}
await browser.close()
await server.stop()
