import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { answerOneByOne, watchShifts } from "../src/shifts.ts"
import { desktop, phone, settled } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

const visits = visitsOfFile()

const household = "households/H-411025204211-001"

/** What is fetched while a view opens, by the last parts of the addresses. */
async function opened(page: Page, path: string): Promise<ReadonlyArray<string>> {
  const asked: Array<string> = []
  page.on("request", (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(visits.server.address + path)
  await settled(page)
  return asked
}

/** Has a view wait for its next frame until it is let go. */
function holdFrames() {
  const draw = window.requestAnimationFrame.bind(window)
  const held: Array<FrameRequestCallback> = []
  window.requestAnimationFrame = (callback) => held.push(callback)
  const known = window as unknown as { letFramesGo: () => void }
  known.letFramesGo = () => {
    window.requestAnimationFrame = draw
    for (const callback of held) draw(callback)
  }
}

describe("how a view arrives", { timeout: 120_000 }, () => {
  const views = [
    "",
    household,
    "ledgers/person",
    "suspicions",
    "cases",
    "runs",
    "rules",
    "posts?month=2022-02&area=411025204211",
    "months?month=2022-02&area=411025204211",
    "concerned/amounts?rule=pay.in-arrears",
    "concerned/persons?state=open"
  ]
  test.each(views.flatMap((path) => [desktop, phone].map((viewport) => ({ path, viewport }))))(
    "/$path stands still at $viewport.width while answers come in one by one",
    async ({ path, viewport }) => {
      const page = await visits.open("no/such/page", { as: "city", viewport })
      await answerOneByOne(page)
      const shifted = await watchShifts(page)
      await page.goto(visits.server.address + path)
      await settled(page)
      expect(await shifted()).toBeLessThan(0.03)
    }
  )

  test.each([
    { path: "ledgers/person", part: "tbody tr", atFirst: 12 },
    { path: "runs", part: "main table", atFirst: 1 },
    { path: household, part: "main section", atFirst: 2 },
    { path: "suspicions/:id", part: "article h2", atFirst: 3 }
  ])("/$path comes to the screen before what lies below is drawn", async ({ path, part, atFirst }) => {
    const page = await visits.open("no/such/page", { as: "city" })
    const { suspicions } = await (await page.request.get(`${visits.server.address}api/suspicions?limit=1`)).json()
    await page.addInitScript(holdFrames)
    await page.goto(visits.server.address + path.replace(":id", suspicions[0].id))
    const drawn = () => page.evaluate((selector) => document.querySelectorAll(selector).length, part)
    await expect.poll(drawn).toBe(atFirst)
    await page.waitForTimeout(300)
    expect(await drawn()).toBe(atFirst)
    await page.evaluate(() => (window as unknown as { readonly letFramesGo: () => void }).letFramesGo())
    await expect.poll(drawn).toBeGreaterThan(atFirst)
  })

  test("a machine that has a font for Chinese fetches none", async () => {
    const page = await visits.open("rules", { as: "city" })
    const asked = await opened(page, "suspicions")
    expect(asked.filter((path) => /\.woff2?$/.test(path))).toEqual([])
    expect(asked.filter((path) => path.endsWith(".css"))).toHaveLength(1)
  })

  test("who is signed in is asked once, before any script has run", async () => {
    const page = await visits.open("rules", { as: "city" })
    const asked = await opened(page, "suspicions")
    expect(asked.filter((path) => path === "/api/session")).toHaveLength(1)
    expect(asked.indexOf("/api/session")).toBeLessThan(
      asked.findIndex((path) => /SuspicionListPage-.*\.js$/.test(path))
    )
  })

  test("the script of a view is asked for while the server still looks up who is there", async () => {
    const page = await visits.open("rules", { as: "city" })
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route("**/api/session", async (route) => {
      await held
      await route.continue()
    })
    const script = page.waitForRequest(/SuspicionListPage-.*\.js$/)
    await page.goto(`${visits.server.address}suspicions`, { waitUntil: "commit" })
    await script
    answer()
    await settled(page)
  })

  test.each(["", "suspicions", "runs", "ledgers/person", "months?month=2022-02", household, "cases"])(
    "the scripts of /%s are asked for with the document, before those of all have run",
    async (path) => {
      const page = await visits.open("rules", { as: "city" })
      const asked: Array<string> = []
      page.on("request", (request) => asked.push(new URL(request.url()).pathname))
      let answer = () => {}
      const held = new Promise<void>((resolve) => {
        answer = resolve
      })
      await page.route(/assets\/shared-.*\.js$/, async (route) => {
        await held
        await route.continue()
      })
      await page.goto(visits.server.address + path, { waitUntil: "commit" })
      const named = await page.waitForFunction(() => {
        const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")]
        return document.querySelector("#root") === null ? undefined : links.map((link) => new URL(link.href).pathname)
      })
      const scripts = await named.jsonValue()
      expect(scripts?.length).toBeGreaterThan(1)
      await expect.poll(() => asked).toEqual(expect.arrayContaining([...(scripts ?? [])]))
      answer()
      await settled(page)
      const later = asked.filter((one) => /Page-.*\.js$/.test(one) && !scripts?.includes(one))
      expect(later).toEqual([])
    }
  )

  test("what is folded away on a phone is asked for once it is opened", async () => {
    const page = await visits.open("rules", { as: "city", viewport: phone })
    const folded = (asked: ReadonlyArray<string>) => asked.filter((path) => /^\/api\/(areas|counts)$/.test(path))
    for (const path of ["ledgers/person", "months?month=2022-02&area=411025204211"]) {
      expect(folded(await opened(page, path)), path).toEqual([])
    }
    // The one that is asked is for the choice of counties.
    expect(folded(await opened(page, "suspicions"))).toEqual(["/api/counts"])
    await page.getByText("各村疑点").click()
    await page.getByRole("navigation", { name: "各村疑点" }).getByRole("link").first().waitFor()
    await visits.go(page, "ledgers/person")
    await page.getByRole("heading", { name: "地区" }).click()
    await page.getByRole("navigation", { name: "地区" }).getByRole("link", { name: "禹州市" }).waitFor()
  })

  test("what could not be had comes by itself once the server answers again", async () => {
    const page = await visits.open("rules", { as: "city" })
    await page.route(/\/(api\/suspicions|healthz)/, (route) => route.abort("internetdisconnected"))
    await page.goto(`${visits.server.address}suspicions`)
    await page.getByRole("alert").getByText("服务没有回应。").waitFor()
    await page.unroute(/\/(api\/suspicions|healthz)/)
    await page.getByRole("table", { name: "疑点" }).waitFor()
    expect(await page.getByRole("alert").count()).toBe(0)
  })

  test("a level of areas has its own name and width while it is still being read", async () => {
    const page = await visits.open("runs", { as: "city" })
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route("**/api/areas?**", async (route) => {
      await held
      await route.continue()
    })
    await page.getByLabel("县（市、区）").selectOption({ label: "禹州市" })
    await page.getByLabel("乡镇（街道）").waitFor()
    expect(await page.getByLabel("县（市、区）").count()).toBe(1)
    const width = async () => (await page.getByLabel("乡镇（街道）").boundingBox())?.width
    const before = await width()
    answer()
    await settled(page)
    expect(await width()).toBe(before)
    await page.getByLabel("乡镇（街道）").selectOption({ label: "顺店镇" })
  })

  test("a dossier is one question for its rows, one for its suspicions, two for names, in sight and below, however many people and posts it has", async () => {
    const page = await visits.open("rules", { as: "city" })
    const asked = (await opened(page, household)).filter((path) => path.startsWith("/api/"))
    const names = ["/api/names", "/api/names"]
    expect([...asked].sort()).toEqual([`/api/${household}/as-of`, ...names, "/api/session", "/api/suspicions"])
  })
})

describe("a machine that has no font for Chinese", { timeout: 120_000 }, () => {
  const bare = visitsOfFile({ fonts: "bare" })

  test("shows it in the bundled one", async () => {
    const page = await bare.open("", { as: "city" })
    await page.waitForSelector("html[data-font=bundled]")
    expect(await page.evaluate(() => document.fonts.check("16px 'Noto Sans SC Variable'", "稳岗疑点"))).toBe(true)
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"Noto Sans SC Variable"/)
  })
})
