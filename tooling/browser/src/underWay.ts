import type { Page, Request } from "playwright-core"

/** Milliseconds without anything under way after which a page has asked all it wants: names of rows are asked for at most so late. */
const quiet = 120

interface Traffic {
  readonly requests: Set<Request>
  /** When the last request began or ended. */
  changed: number
}

const watched = new WeakMap<Page, Traffic>()

/** Notes from now on what a page asks of its server. */
export function watch(page: Page): void {
  const traffic: Traffic = { requests: new Set(), changed: Date.now() }
  watched.set(page, traffic)
  const ended = (request: Request) => {
    traffic.requests.delete(request)
    traffic.changed = Date.now()
  }
  page.on("request", (request) => {
    traffic.requests.add(request)
    traffic.changed = Date.now()
  })
  page.on("requestfinished", ended)
  page.on("requestfailed", ended)
}

/** Waits until nothing is under way any more. The browser's own word for that waits four times as long, and once a document. */
export async function answered(page: Page): Promise<void> {
  const traffic = watched.get(page)
  if (traffic === undefined) return await page.waitForLoadState("networkidle")
  for (let at = Date.now(); at + 30_000 > Date.now(); await page.waitForTimeout(20)) {
    if (traffic.requests.size === 0 && traffic.changed + quiet <= Date.now()) return
  }
  const addresses = [...traffic.requests].map((request) => new URL(request.url()).pathname)
  throw new Error(`still under way: ${addresses.join(" ")}`)
}
