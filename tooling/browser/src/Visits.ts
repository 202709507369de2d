import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Browser, Page } from "playwright-core"
import { desksOf } from "./Desks.ts"
import { enter } from "./enter.ts"
import { openBrowser } from "./openBrowser.ts"
import { type RunningServer, startServer } from "./startServer.ts"
import { answered, watch } from "./underWay.ts"

export const desktop = { width: 1366, height: 768 }
export const phone = { width: 390, height: 844 }

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

interface Visit {
  readonly viewport?: typeof desktop
  readonly language?: "zh" | "en"
  readonly dark?: boolean
  /** The username that is signed in; null for nobody. */
  readonly as?: string | null
}

/** A server and a browser, in which views are opened as somebody; what goes wrong in a page is remembered. */
export interface Visits {
  readonly server: RunningServer
  readonly browser: Browser
  readonly open: (path: string, visit?: Visit) => Promise<Page>
  readonly go: (page: Page, path: string) => Promise<void>
  /** Ends all visits; what went wrong in their pages. */
  readonly leave: () => Promise<ReadonlyArray<string>>
  readonly end: () => Promise<void>
}

/** Starts a server, with further settings, and a browser of its own unless it is given one. */
export async function beginVisits(
  settings: Readonly<Record<string, string>> = {},
  given: Browser | undefined = undefined
): Promise<Visits> {
  const server = await startServer(settings)
  const browser = given ?? (await openBrowser())
  const desks = desksOf(browser)
  const { origin } = new URL(server.address)
  let complaints: Array<string> = []
  const go = async (page: Page, path: string) => {
    await page.goto(server.address + path)
    await settled(page)
  }
  return {
    server,
    browser,
    go,
    open: async (path, { viewport = desktop, language = "zh", dark = false, as = "county" } = {}) => {
      const context = await desks.take({ viewport, colorScheme: dark ? "dark" : "light" }, origin)
      if (as !== null) await enter(context, server, as)
      const page = await context.newPage()
      watch(page)
      page.on("pageerror", (error) => complaints.push(error.message))
      page.on("console", (message) => {
        if (message.type() === "error" && !/\b(400|401|403|404|409|412|422)\b|ERR_INTERNET/.test(message.text())) {
          complaints.push(message.text())
        }
      })
      if (language === "en") await page.addInitScript(() => localStorage.setItem("wengang.language", "en"))
      await go(page, path)
      return page
    },
    leave: async () => {
      await desks.sweep(origin)
      const told = complaints
      complaints = []
      return told
    },
    end: async () => {
      await browser.close()
      await server.stop()
    }
  }
}

/** Leads a page to another view as a link does: its document stays. */
export async function lead(page: Page, path: string): Promise<void> {
  await page.evaluate(
    (address) => {
      history.pushState({}, "", address)
      dispatchEvent(new PopStateEvent("popstate"))
    },
    `/${path.replace(/^\//, "")}`
  )
  await settled(page)
}

/** Waits until what was asked of the server is shown. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState()
  await answered(page)
  await page.locator("main h1").first().waitFor()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
}

/** How many pixels the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What axe has against a view: the rule and where. */
export async function violations(page: Page): Promise<ReadonlyArray<string>> {
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axe)
  return await page.evaluate(async () => {
    // A button that was just enabled has its ink at once and its ground a tenth of a second later.
    await new Promise((done) => requestAnimationFrame(done))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    const { axe } = window as unknown as { readonly axe: typeof import("axe-core") }
    const { violations } = await axe.run(document, { resultTypes: ["violations"] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`))
  })
}
