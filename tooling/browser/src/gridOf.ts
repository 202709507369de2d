import type { Locator, Page } from "playwright-core"

/** The grid of a page, as tests write in it and read it. Rows are counted from 0, columns named by their heads. */
export interface GridOfPage {
  readonly cell: (row: number, column: string) => Locator
  readonly text: (row: number, column: string) => Promise<string>
  /** What is said of a row at its end. */
  readonly said: (row: number) => Locator
  /** Makes a cell the current one, and types into it as a person does. */
  readonly type: (row: number, column: string, text: string) => Promise<void>
  /** Pastes a text at the current cell. */
  readonly paste: (text: string) => Promise<void>
  /** What copying gives. */
  readonly copied: () => Promise<string>
  /** The row of the cell that has the focus, and the head of its column. */
  readonly current: () => Promise<string>
  /** What is said below the grid. */
  readonly line: Locator
}

/** The first grid of a page. */
export async function gridOf(page: Page): Promise<GridOfPage> {
  const grid = page.getByRole("grid").first()
  const heads = await grid.locator("thead th").allTextContents()
  const row = (at: number) => grid.locator(`tbody tr[aria-rowindex="${at + 2}"]`)
  const cell = (at: number, column: string) => row(at).locator(`[aria-colindex="${heads.indexOf(column) + 1}"]`)
  const input = grid.locator("tbody input")
  return {
    cell,
    text: (at, column) =>
      cell(at, column).evaluate(
        (element) => element.querySelector("input")?.value ?? element.children[0]?.textContent ?? ""
      ),
    said: (at) => row(at).locator("td").last(),
    type: async (at, column, text) => {
      await cell(at, column).click()
      await page.keyboard.type(text)
    },
    paste: (text) =>
      input.evaluate((element, data) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData("text/plain", data)
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
      }, text),
    copied: () =>
      input.evaluate((element) => {
        const clipboardData = new DataTransfer()
        element.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }))
        return clipboardData.getData("text/plain")
      }),
    current: () =>
      grid.locator("input:focus").evaluate((element, names) => {
        const { row: at, column } = (element.closest("td") as HTMLElement).dataset
        return `${at} ${names[Number(column) + 1]}`
      }, heads),
    line: page.locator("[role=grid] ~ *, div:has(> div > [role=grid]) > div:last-of-type").getByRole("status").first()
  }
}
