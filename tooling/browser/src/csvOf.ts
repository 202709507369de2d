import type { Locator, Page } from "playwright-core"

/** The lines of the CSV file to which a part of a view leads, fetched as whoever is signed in. */
export async function csvOf(page: Page, part: Locator = page.locator("main")): Promise<ReadonlyArray<string>> {
  const address = await part.getByRole("link", { name: "导出 CSV" }).first().getAttribute("href")
  const answer = await page.request.get(new URL(address ?? "", page.url()).href)
  if (!answer.ok()) throw new Error(`${address} gave ${answer.status()}`)
  return (await answer.text()).trim().split("\r\n")
}
