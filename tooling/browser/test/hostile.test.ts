import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { gridOf } from "../src/gridOf.ts"
import { expectHarmless, fill, send } from "../src/harm.ts"
import { endless, nasty, taken } from "../src/hostileTexts.ts"
import { desktop, phone, settled } from "../src/Visits.ts"
import { visitsOfFile } from "../src/visitsOfFile.ts"

// A blocked script or picture is a complaint of the browser's, and so is a page that fails.
const visits = visitsOfFile()

const village = "411081101224"

/** A form, and how one comes to it from its view. */
interface Form {
  readonly view: string
  readonly as: string
  readonly open?: (page: Page) => Promise<void>
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page.locator("main").getByRole("button", { name }).first().click()
}

const first = async (page: Page) => {
  await page.locator("tbody a").first().click()
  await page.locator("#rows").waitFor()
  await settled(page)
}

const ledgers =
  "household person employment post appointment attendance pay grant plan planned class trainee business vacancy referral"

const forms: ReadonlyArray<Form> = [
  { view: "suspicions", as: "village", open: first },
  { view: "suspicions?severity=suspicion", as: "township", open: first },
  ...ledgers.split(" ").map((ledger) => ({ view: `ledgers/${ledger}/new`, as: "county" })),
  { view: `ledgers/person/P-${village}-001-1`, as: "village", open: press("更正") },
  { view: `ledgers/person/P-${village}-001-1`, as: "village", open: press("撤回") },
  { view: "ledgers/person", as: "village", open: press("更多条件") },
  { view: "ledgers/employment", as: "village", open: press("更多条件") },
  { view: "suspicions", as: "county", open: (page) => page.getByText("我的视图").click() },
  { view: "posts", as: "county" },
  { view: "keys", as: "county" },
  { view: "webhooks", as: "county" },
  { view: "rules/pay.in-arrears", as: "county", open: press("调整参数") }
]

describe("hostile texts", { timeout: 240_000 }, () => {
  test.each(forms)("in all fields of $view as $as do no harm", async ({ view, as, open }) => {
    const page = await visits.open(view, { as })
    page.on("dialog", (dialog) => expect.fail(`a dialog: ${dialog.message()}`))
    await open?.(page)
    for (const [text, viewport] of [
      [nasty, desktop],
      [endless, phone]
    ] as const) {
      await page.setViewportSize(viewport)
      expect(await fill(page, text)).toBeGreaterThan(0)
      await expectHarmless(page)
      await send(page)
      await expectHarmless(page)
      expect(await page.locator("main h1").count()).toBe(1)
      expect(await page.getByText(/页面出错|系统内部/).count()).toBe(0)
    }
  })

  test("in the steps of a case, and in what it tells of them, do no harm", async () => {
    const county = await visits.open("suspicions", { as: "county" })
    const listed = await county.request.get(
      `${visits.server.address}api/suspicions?state=open&area=411081101000&limit=1`
    )
    const { suspicions } = (await listed.json()) as { readonly suspicions: ReadonlyArray<{ readonly id: string }> }
    const ids = suspicions.map(({ id }) => id)
    await post(county, `suspicions/${ids[0]}/confirm`, { text: taken })
    const unit = { area: "411081101000", role: "township" }
    const { cases } = await post(county, "cases", { suspicions: ids, unit, responsible: taken, quality: taken })
    const [id] = (cases as ReadonlyArray<{ readonly id: string }>).map((one) => one.id)
    const township = await visits.open(`cases/${id}`, { as: "township" })
    await press("签收")(township)
    await send(township)
    for (const step of ["制定方案", "报告进展"]) {
      for (const text of [nasty, endless, taken]) {
        await press(step)(township)
        expect(await fill(township, text)).toBeGreaterThan(0)
        await send(township)
        await expectHarmless(township)
        if (text !== taken) await press(step)(township)
      }
    }
    for (const viewport of [phone, desktop]) {
      await township.setViewportSize(viewport)
      await expectHarmless(township)
    }
    expect(await township.getByRole("region", { name: "经过" }).textContent()).toContain("onerror=")
  })

  test.each([
    ["employment/updates?area=411081101224", "village"],
    ["months?month=2022-02&area=411025204211", "city"],
    ["classes/C-411003-2/roster", "city"]
  ])("pasted into all cells of %s do no harm", async (view, as) => {
    const page = await visits.open(view, { as })
    page.on("dialog", (dialog) => expect.fail(`a dialog: ${dialog.message()}`))
    await page.getByRole("grid").locator("tbody td").first().click()
    const grid = await gridOf(page)
    for (const [text, viewport] of [
      [nasty, desktop],
      [endless, phone]
    ] as const) {
      await page.setViewportSize(viewport)
      const row = Array.from({ length: 12 }, () => text).join("\t")
      await grid.paste(`${row}\n${row}`)
      await settled(page)
      await expectHarmless(page)
      await page.getByRole("button", { name: /^保存/ }).click()
      await settled(page)
      await expectHarmless(page)
      expect(await page.getByText(/页面出错|系统内部/).count()).toBe(0)
    }
  })

  test.each([
    ["nasty", "91411081MA1234567X", taken],
    ["endless", "91411081MA1234568X", endless.slice(4_750, 5_250)]
  ])("that were taken (%s) are shown, printed and exported as they are", async (called, code, text) => {
    const page = await visits.open("", { as: "village" })
    page.on("dialog", (dialog) => expect.fail(`a dialog: ${dialog.message()}`))
    const household = `H-${called}`
    const person = `P-${called}`
    await add(page, "household", { id: household, area: village, headName: text, kind: "lifted" })
    await add(page, "person", {
      id: person,
      householdId: household,
      name: text,
      idNumber: "411081199001010016",
      relation: text,
      labour: "ordinary"
    })
    await add(page, "employment", {
      id: `E-${called}`,
      personId: person,
      employer: text,
      industry: text,
      startOn: "2021-05-01",
      verifiedOn: "2022-03-01"
    })
    await add(page, "business", { id: code, personId: person, name: text, registeredOn: "2021-05-01" })
    for (const view of [
      `ledgers/household?filter=id%3A${household}`,
      `ledgers/person?filter=id%3A${person}`,
      `ledgers/employment?filter=id%3AE-${called}`,
      `ledgers/business?filter=personId%3A${person}`,
      `ledgers/person/${person}`,
      `ledgers/employment/E-${called}`,
      `households/${household}`
    ]) {
      await visits.go(page, view)
      for (const viewport of [desktop, phone]) {
        await page.setViewportSize(viewport)
        await expectHarmless(page)
      }
      await page.emulateMedia({ media: "print" })
      await expectHarmless(page)
      await page.emulateMedia({ media: "screen" })
    }
    const csv = await page.request.get(`${visits.server.address}api/ledgers/employment/export?format=csv`)
    expect(csv.ok()).toBe(true)
    const cells = (await csv.text()).split(/\r?\n/).find((line) => line.startsWith(`E-${called}`))
    expect(cells).toBeDefined()
    expect(cells).not.toMatch(/,"?[=+@]/)
  })
})

/** Sends what a page would; the answer. */
async function post(page: Page, path: string, data: object): Promise<{ readonly [name: string]: unknown }> {
  const headers = { "idempotency-key": crypto.randomUUID() }
  const answer = await page.request.post(`${visits.server.address}api/${path}`, { data, headers })
  expect(answer.ok(), await answer.text()).toBe(true)
  return await answer.json()
}

/** Adds a row as the form would, past what rules say of it. */
async function add(page: Page, ledger: string, values: Readonly<Record<string, string>>): Promise<void> {
  const answer = await page.request.post(`${visits.server.address}api/ledgers/${ledger}`, {
    data: { values, acknowledged: true, reason: "按演示要求登记，先行保存" },
    headers: { "idempotency-key": crypto.randomUUID() }
  })
  expect(answer.status(), await answer.text()).toBe(201)
}
