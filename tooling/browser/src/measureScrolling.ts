import { measureWheel } from "./measureWheel.ts"
import { openBrowser } from "./openBrowser.ts"
import { desktop } from "./Visits.ts"

/**
 * Scrolls a ledger of a running server down to the row named, then on a processor four times as slow turns the wheel at
 * three speeds, and scrolls by script 120 pixels, a whole notch, with every single frame, for what a frame costs:
 *
 *   node src/measureScrolling.ts http://127.0.0.1:8787/ city PASSWORD ledgers/person 20000
 */
const [, , address = "", username = "", password = "", ledger = "ledgers/person", rows = "20000"] = process.argv
const browser = await openBrowser()
const context = await browser.newContext({ viewport: desktop })
const signedIn = await context.request.post(`${address}api/session`, { data: { username, password } })
if (!signedIn.ok()) throw new Error("could not sign in")
const page = await context.newPage()
await page.goto(address + ledger)
await page.locator("tbody tr").nth(20).waitFor()
await page.waitForLoadState("networkidle")
const session = await context.newCDPSession(page)
await page.evaluate(scroll, { pixels: 2_000, frames: Number.POSITIVE_INFINITY, rows: Number(rows) })
await session.send("Emulation.setCPUThrottlingRate", { rate: 4 })
for (const speed of [400, 1_200, 3_200]) console.log(JSON.stringify(await measureWheel(browser, page, speed)))
await session.send("Performance.enable", { timeDomain: "threadTicks" })
const before = await metrics()
const measured = await page.evaluate(scroll, { pixels: 120, frames: 300, rows: Number.POSITIVE_INFINITY })
const after = await metrics()
const eachFrame = (name: string) =>
  Math.round((((after.get(name) ?? 0) - (before.get(name) ?? 0)) / measured.frames) * 10_000) / 10
const processor = {
  script: eachFrame("ScriptDuration"),
  style: eachFrame("RecalcStyleDuration"),
  layout: eachFrame("LayoutDuration"),
  all: eachFrame("TaskDuration")
}
console.log(JSON.stringify({ ...measured, processorMillisecondsAFrame: processor }, null, 1))
await browser.close()

async function metrics(): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send("Performance.getMetrics")
  return new Map(metrics.map(({ name, value }) => [name, value]))
}

interface Way {
  readonly pixels: number
  /** At most so many frames, and at most down to this row. */
  readonly frames: number
  readonly rows: number
}

/** Scrolls down, so many pixels a frame. It rests on nothing around it, as a browser is handed its text. */
async function scroll({ pixels, frames: most, rows }: Way) {
  const scroller = document.querySelector("table")?.parentElement
  if (scroller === null || scroller === undefined) throw new Error("no table")
  const frames: Array<number> = []
  let last = performance.now()
  let reached = 0
  let drawn = 0
  while (reached < rows && frames.length < most && scroller.querySelector("tr[aria-rowindex]") !== null) {
    scroller.scrollTop += pixels
    await new Promise(requestAnimationFrame)
    const now = performance.now()
    frames.push(now - last)
    last = now
    const shown = scroller.querySelectorAll("tr[aria-rowindex]")
    drawn = Math.max(drawn, shown.length)
    reached = Number(shown[shown.length - 1]?.getAttribute("aria-rowindex") ?? 0)
  }
  const sorted = [...frames].sort((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
  const { memory } = performance as unknown as { readonly memory?: { readonly usedJSHeapSize: number } }
  return {
    reached,
    frames: frames.length,
    milliseconds: { median: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(0.9999) },
    mostRowsDrawn: drawn,
    heapMegabytes: Math.round((memory?.usedJSHeapSize ?? 0) / 1e6)
  }
}
