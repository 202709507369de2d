import type { Browser, BrowserContext, Page } from "playwright-core"

/** What a desk has of its own from the start. */
export interface Furniture {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme: "dark" | "light"
}

/**
 * Contexts of a browser that one visitor after the other sits down at: each finds them swept, as nobody's, but for the
 * scripts that a former one had fetched and compiled, which cost a quarter of what opening a view does.
 */
export interface Desks {
  /** A swept desk, from which an origin is visited. */
  readonly take: (furniture: Furniture, origin: string) => Promise<BrowserContext>
  /** All visitors of an origin leave: their pages are closed, and what those kept is forgotten. */
  readonly sweep: (origin: string) => Promise<void>
}

interface Desk {
  readonly furniture: Furniture
  readonly context: BrowserContext
  /** Stays open, so that the process that knows the scripts of the last visit is there for the next. */
  readonly keeper: Page
  taken: boolean
}

const known = new WeakMap<Browser, Desks>()

/** The desks of a browser. */
export function desksOf(browser: Browser): Desks {
  const desks = known.get(browser) ?? makeDesks(browser)
  known.set(browser, desks)
  return desks
}

function makeDesks(browser: Browser): Desks {
  const desks = new Set<Desk>()
  return {
    take: async (furniture, origin) => {
      const desk = [...desks].find((desk) => !desk.taken && alike(desk.furniture, furniture))
      if (desk !== undefined) {
        desk.taken = true
        return desk.context
      }
      const made = await setUp(browser, furniture, origin)
      desks.add(made)
      made.context.once("close", () => desks.delete(made))
      return made.context
    },
    sweep: async (origin) => {
      const kept = new Set([...desks].map(({ context }) => context))
      for (const context of browser.contexts()) if (!kept.has(context)) await context.close()
      for (const desk of desks) if (desk.taken) await sweep(desk, origin)
    }
  }
}

function alike(one: Furniture, other: Furniture): boolean {
  const { width, height } = one.viewport
  return width === other.viewport.width && height === other.viewport.height && one.colorScheme === other.colorScheme
}

async function setUp(browser: Browser, furniture: Furniture, origin: string): Promise<Desk> {
  const context = await browser.newContext(furniture)
  const keeper = await context.newPage()
  await keeper.goto(`${origin}/robots.txt`)
  keeper.once("crash", () => void context.close())
  return { furniture, context, keeper, taken: true }
}

async function sweep(desk: Desk, origin: string): Promise<void> {
  const { context, keeper } = desk
  for (const page of context.pages()) {
    if (page === keeper) continue
    await page.unrouteAll({ behavior: "ignoreErrors" })
    await page.close()
  }
  await context.setOffline(false)
  await context.clearCookies()
  const session = await context.newCDPSession(keeper)
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage,indexeddb" })
  await session.detach()
  desk.taken = false
}
