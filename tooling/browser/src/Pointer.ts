import type { Locator, Page } from "playwright-core"
import { settled } from "./Visits.ts"

/** Somebody with a mouse or a finger: everything is done by clicks that are counted, and by typing, which is not. */
export class Pointer {
  readonly page: Page
  private clicks = 0
  private began = Date.now()

  constructor(page: Page) {
    this.page = page
  }

  /** Begins a task. */
  begin(): void {
    this.clicks = 0
    this.began = Date.now()
  }

  /** How many clicks the task took, and how many seconds of waiting for the page with them. */
  counted(): { readonly clicks: number; readonly seconds: number } {
    return { clicks: this.clicks, seconds: Math.round((Date.now() - this.began) / 100) / 10 }
  }

  /** Clicks what is there, and waits for what it leads to. */
  async click(place: Locator): Promise<void> {
    await place.click()
    this.clicks += 1
    await settled(this.page)
  }

  /** Clicks into a field and types. */
  async write(field: Locator, text: string): Promise<void> {
    await this.click(field)
    await this.page.keyboard.press("Control+a")
    await this.page.keyboard.type(text)
  }

  /** Chooses in a field: a click opens it, another takes the choice. */
  async choose(field: Locator, choice: { readonly value: string } | { readonly label: string }): Promise<void> {
    await field.selectOption(choice)
    this.clicks += 2
    await settled(this.page)
  }

  /** Gives a file to what asks for one: a click, and the choice in the browser's own window. */
  async give(place: Locator, file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }) {
    const chooser = this.page.waitForEvent("filechooser")
    await place.click()
    await (await chooser).setFiles(file)
    this.clicks += 2
    await settled(this.page)
  }

  /** Types where the page has put the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }
}
