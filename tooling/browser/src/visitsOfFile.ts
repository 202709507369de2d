import type { Browser } from "playwright-core"
import { afterAll, afterEach, beforeAll, expect } from "vitest"
import { type Fonts, openBrowser } from "./openBrowser.ts"
import { beginVisits, type Visits } from "./Visits.ts"

/** Many short visits take less of a machine of two cores so. */
const shortVisits = [
  // Threads that collect garbage and compile beside the page take from it more than they give, and no view is open for
  // so long that code made faster for it pays.
  "--js-flags=--single-threaded --no-opt",
  // A visit finds what the one before it at the same desk compiled.
  "--process-per-site"
]

/** Of all files that a process tests, and gone with it: what keeps visits apart are their contexts. */
const shared = new Map<Fonts, Browser>()

async function sharedBrowser(fonts: Fonts): Promise<Browser> {
  const known = shared.get(fonts)
  if (known?.isConnected() === true) return known
  const browser = await openBrowser(fonts, shortVisits)
  shared.set(fonts, browser)
  return browser
}

interface OfFile {
  /** Further settings of the server. */
  readonly settings?: Readonly<Record<string, string>>
  /** Which fonts the machine of the visitors has. */
  readonly fonts?: Fonts
  /** Whether a test goes on in the pages of the one before it. */
  readonly goOn?: boolean
}

/**
 * Visits for the tests of a file or a `describe`: begun before the first, ended after the last. What goes wrong in a
 * page fails the test it happened in, or the whole where tests go on: a blocked script or picture, an error of the page.
 */
export function visitsOfFile({ settings = {}, fonts = "desk", goOn = false }: OfFile = {}): Visits {
  let begun: Visits | undefined
  const visits = () => {
    if (begun === undefined) throw new Error("visits begin with the first test")
    return begun
  }
  const leave = async () => expect(await visits().leave()).toEqual([])
  beforeAll(async () => {
    begun = await beginVisits(settings, await sharedBrowser(fonts))
  }, 120_000)
  if (!goOn) afterEach(leave)
  // Hooks after all run in the reverse of their order here.
  afterAll(async () => await begun?.server.stop())
  if (goOn) afterAll(leave)
  return {
    get server() {
      return visits().server
    },
    get browser() {
      return visits().browser
    },
    open: (path, visit) => visits().open(path, visit),
    go: (page, path) => visits().go(page, path),
    leave: () => visits().leave(),
    end: () => visits().end()
  }
}
