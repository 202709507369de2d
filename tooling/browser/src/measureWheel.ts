import type { Browser, Page } from "playwright-core"

/** A view is scrolled so many seconds at each speed. */
const seconds = 3

interface Shown {
  readonly pixelsASecond: number
  /** Frames that reached the screen, and those of them for which the page's own thread had drawn anew. */
  readonly framesASecond: number
  readonly drawnAnewASecond: number
  /** The furthest that the list went between two drawings: beyond what is drawn ahead of sight, rows would be blank. */
  readonly furthestBetweenDrawings: number
}

/** Turns the wheel over a long list, and counts the frames that reach the screen: the browser scrolls by itself what the page has drawn. */
export async function measureWheel(browser: Browser, page: Page, pixelsASecond: number): Promise<Shown> {
  const tracing = await browser.newBrowserCDPSession()
  const input = await page.context().newCDPSession(page)
  let displayed = 0
  tracing.on("Tracing.dataCollected", ({ value }) => {
    displayed += value.filter(
      (event) => (event as { readonly name?: string }).name === "Display::FrameDisplayed"
    ).length
  })
  const place = await page.locator("table").locator("..").boundingBox()
  if (place === null) throw new Error("no list")
  await page.evaluate(watch)
  await tracing.send("Tracing.start", { transferMode: "ReportEvents", categories: "cc,benchmark,viz" })
  await input.send("Input.synthesizeScrollGesture", {
    x: place.x + 200,
    y: place.y + 100,
    yDistance: -pixelsASecond * seconds,
    speed: pixelsASecond,
    gestureSourceType: "mouse"
  })
  const { drawn, furthest } = await page.evaluate(() => (window as unknown as Watched).scrolled())
  const ended = new Promise((done) => tracing.once("Tracing.tracingComplete", done))
  await tracing.send("Tracing.end")
  await ended
  await tracing.detach()
  return {
    pixelsASecond,
    framesASecond: Math.round(displayed / seconds),
    drawnAnewASecond: Math.round(drawn / seconds),
    furthestBetweenDrawings: Math.round(furthest)
  }
}

interface Watched {
  scrolled: () => { readonly drawn: number; readonly furthest: number }
}

/** It rests on nothing around it, as a browser is handed its text. */
function watch() {
  const scroller = document.querySelector("table")?.parentElement
  let drawn = 0
  let furthest = 0
  let last = scroller?.scrollTop ?? 0
  let goes = true
  const frame = () => {
    const now = scroller?.scrollTop ?? 0
    if (now !== last) drawn += 1
    furthest = Math.max(furthest, now - last)
    last = now
    if (goes) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const known = window as unknown as { scrolled: () => { readonly drawn: number; readonly furthest: number } }
  known.scrolled = () => {
    goes = false
    return { drawn, furthest }
  }
}
