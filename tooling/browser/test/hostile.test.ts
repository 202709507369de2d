import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { endless, nasty } from "../src/hostileTexts.ts"
import { beginVisits, desktop, overflow, phone, settled, type Visits } from "../src/Visits.ts"

let visits: Visits

beforeAll(async () => {
  visits = await beginVisits()
}, 120_000)

afterAll(async () => await visits?.end())
// A blocked script or picture is a complaint of the browser's, and so is a page that fails.
afterEach(async () => expect(await visits.leave()).toEqual([]))

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

/** Writes a text into all fields that take one, as a program would that knows no limits; how many there were. */
function fill(page: Page, text: string): Promise<number> {
  return page.evaluate((written) => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      "main textarea, main input:not([type]), main input[type=text], main input[type=search], main input[type=password], main input[type=url]"
    )
    const open = [...fields].filter((field) => !field.disabled && !field.readOnly && field.offsetParent !== null)
    for (const field of open) {
      field.removeAttribute("maxlength")
      field.value = written
      field.dispatchEvent(new Event("input", { bubbles: true }))
      field.dispatchEvent(new Event("change", { bubbles: true }))
    }
    return open.length
  }, text)
}

/** Sends all forms of a view, one after another, past what the browser itself would ask to be filled in. */
async function send(page: Page): Promise<void> {
  const forms = await page.locator("main form").count()
  for (let at = 0; at < forms; at++) {
    const form = page.locator("main form").nth(at)
    if ((await form.count()) === 0) return
    await form.evaluate((element) => {
      element.setAttribute("novalidate", "")
      ;(element as HTMLFormElement).requestSubmit()
    })
    await settled(page)
  }
}

/** Nothing of a text has become more than text, and the view is as wide as its screen. */
async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: "hostile" in window,
    elements: document.querySelectorAll("body script, main img[src=x], [onerror], [onload]").length
  }))
  expect(found).toEqual({ ran: false, elements: 0 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
}

describe("hostile texts", { timeout: 240_000 }, () => {
  test.each(forms)("in all fields of $view as $as do no harm", async ({ view, as, open }) => {
    const page = await visits.open(view, { as })
    page.on("dialog", (dialog) => expect.fail(`a dialog: ${dialog.message()}`))
    await open?.(page)
    // The forms of ledgers are one component: two of them are enough to see how it stretches.
    const stretched = !/new$/.test(view) || /person|business/.test(view)
    for (const [text, viewport] of stretched
      ? ([
          [nasty, desktop],
          [endless, phone]
        ] as const)
      : ([[nasty, desktop]] as const)) {
      await page.setViewportSize(viewport)
      expect(await fill(page, text)).toBeGreaterThan(0)
      await expectHarmless(page)
      await send(page)
      await expectHarmless(page)
      expect(await page.locator("main h1").count()).toBe(1)
      expect(await page.getByText(/页面出错|系统内部/).count()).toBe(0)
    }
  })

  test.each([
    ["nasty", "91411081MA1234567X", nasty.replace("\u0000", "").replace("\ud800", "")],
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

/** Adds a row as the form would, past what rules say of it. */
async function add(page: Page, ledger: string, values: Readonly<Record<string, string>>): Promise<void> {
  const answer = await page.request.post(`${visits.server.address}api/ledgers/${ledger}`, {
    data: { values, acknowledged: true, reason: "按演示要求登记，先行保存" },
    headers: { "idempotency-key": crypto.randomUUID() }
  })
  expect(answer.status(), await answer.text()).toBe(201)
}
