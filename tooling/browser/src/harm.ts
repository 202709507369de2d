import type { Page } from "playwright-core"
import { expect } from "vitest"
import { overflow, settled } from "./Visits.ts"

/*
 * What hostile texts could do to a page: they are written into its fields, sent, and looked for.
 */

/** Writes a text into all fields that take one, as a program would that knows no limits; how many there were. */
export function fill(page: Page, text: string): Promise<number> {
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
export async function send(page: Page): Promise<void> {
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
export async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: "hostile" in window,
    elements: document.querySelectorAll("body script, main img[src=x], [onerror], [onload]").length
  }))
  expect(found).toEqual({ ran: false, elements: 0 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
}
