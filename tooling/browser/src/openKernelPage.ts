import { buildKernel } from "@wengang/kernel/buildKernel.ts"
import type { Browser, Page } from "playwright-core"

const address = "http://localhost/"

// A page that keeps to itself is given clocks of 5 microseconds instead of 100.
const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" }

export interface KernelPage {
  readonly page: Page
  /**
   * Calls a function in the page with the built kernel and what JSON can hold, and gives back what it returns. The
   * function rests on its arguments alone: the page is handed its text.
   */
  readonly call: <K, T, R>(run: (kernel: K, task: T) => R | Promise<R>, task: T) => Promise<Awaited<R>>
}

/** Opens an empty page that can import the kernel as it is built for pages. The script `prepare` runs in it first. */
export async function openKernelPage(browser: Browser, prepare = ""): Promise<KernelPage> {
  const page = await browser.newPage()
  const script = await buildKernel()
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", headers, body: "<title></title>" }))
  await page.route(`${address}kernel.js`, (route) =>
    route.fulfill({ contentType: "text/javascript", headers, body: script })
  )
  if (prepare !== "") await page.addInitScript(prepare)
  await page.goto(address)
  return {
    page,
    // As text: a bundler of tests would make the import its own.
    call: (run, task) =>
      page.evaluate(`import("/kernel.js").then((kernel) => (${run})(kernel, ${JSON.stringify(task)}))`)
  }
}
