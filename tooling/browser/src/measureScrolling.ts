import { openBrowser } from "./openBrowser.ts"
import { desktop } from "./Visits.ts"

/**
 * Scrolls a ledger of a running server down to the row named and measures frames, on a processor four times as slow:
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
await session.send("Emulation.setCPUThrottlingRate", { rate: 4 })
await session.send("Performance.enable", { timeDomain: "threadTicks" })
const before = await metrics()
const measured = await page.evaluate(scrollDown, Number(rows))
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

/** Scrolls by 120 pixels a frame, a notch of the wheel at each; it rests on nothing around it, as a browser is handed its text. */
async function scrollDown(wanted: number) {
  const scroller =
    document.querySelector<HTMLElement>("section:has(> table)") ?? document.querySelector("table")?.parentElement
  if (scroller === null || scroller === undefined) throw new Error("no table")
  const frames: Array<number> = []
  let waited = 0
  let most = 0
  let last = performance.now()
  const began = last
  let reached = 0
  while (reached < wanted && performance.now() - began < 240_000) {
    const before = scroller.scrollTop
    scroller.scrollTop += 120
    await new Promise(requestAnimationFrame)
    const now = performance.now()
    if (scroller.scrollTop === before) waited += now - last
    else frames.push(now - last)
    last = now
    const drawn = [...scroller.querySelectorAll("tr[aria-rowindex]")]
    most = Math.max(most, drawn.length)
    reached = Number(drawn[drawn.length - 1]?.getAttribute("aria-rowindex") ?? 0)
  }
  frames.sort((a, b) => a - b)
  const at = (share: number) => Math.round((frames[Math.floor(frames.length * share)] ?? 0) * 10) / 10
  return {
    rows: reached,
    frames: frames.length,
    milliseconds: { median: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(0.9999) },
    over50: frames.filter((frame) => frame > 50).length,
    secondsScrolled: Math.round((performance.now() - began) / 100) / 10,
    secondsWaitedForRows: Math.round(waited / 100) / 10,
    mostRowsDrawn: most,
    heapMegabytes: Math.round(
      ((performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0) / 1e6
    )
  }
}
