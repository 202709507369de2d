import type { Page } from "playwright-core"

/** Has each answer of the server come at another time, so that what moves when one comes is seen to move. */
export async function answerOneByOne(page: Page): Promise<void> {
  let asked = 0
  await page.route("**/api/**", async (route) => {
    asked += 1
    const wait = 60 + ((asked * 67) % 400)
    await new Promise((done) => setTimeout(done, wait))
    await route.continue().catch(() => undefined)
  })
}

/** How far what is in sight moves by itself from now on, as browsers count it: 0.1 is what they call still good. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const known = window as unknown as { shifted: number }
    known.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) known.shifted += (entry as unknown as { readonly value: number }).value
    }).observe({ type: "layout-shift", buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { readonly shifted: number }).shifted)
}
