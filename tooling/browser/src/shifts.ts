import type { Page } from "playwright-core"

/** A browser that shows Chinese by a font of its own, as desks have: the page looks whether two characters look different. */
export async function withChineseFont(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D
    const read = prototype.getImageData
    let looks = 0
    prototype.getImageData = function (...where) {
      const image = read.apply(this, where)
      looks += 1
      image.data[0] = looks
      return image
    }
  })
}

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
