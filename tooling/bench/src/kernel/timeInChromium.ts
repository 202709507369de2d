import { openBrowser } from "@wengang/browser/openBrowser.ts"
import { openKernelPage } from "@wengang/browser/openKernelPage.ts"
import type { Task } from "@wengang/kernel/judgeEach.ts"
import { type Times, timeEach } from "./timeEach.ts"

/** What single households took in a page, and which browser it was. */
export async function timeInChromium(
  task: Task & { readonly rounds: number }
): Promise<{ readonly version: string; readonly times: Times }> {
  const browser = await openBrowser()
  try {
    const { call } = await openKernelPage(browser)
    return { version: browser.version(), times: await call(timeEach, task) }
  } finally {
    await browser.close()
  }
}
