import type { CDPSession, Page } from "playwright-core"

/** What somebody did on the keyboard. */
export interface Presses {
  readonly presses: number
  /** Letters and figures that were typed into fields. */
  readonly typed: number
}

/** Somebody who has no mouse: what they press is counted. */
export class Keys {
  readonly page: Page
  private presses = 0
  private typed = 0
  private session: CDPSession | undefined

  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: ReadonlyArray<string>): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      this.presses++
    }
  }

  /** Presses Alt with a figure: the browser's own keys of access, for which a page names figures. */
  async pressAccess(figure: number): Promise<void> {
    this.session ??= await this.page.context().newCDPSession(this.page)
    const text = String(figure)
    const key = { key: text, code: `Digit${figure}`, windowsVirtualKeyCode: 48 + figure, modifiers: 1 }
    await this.session.send("Input.dispatchKeyEvent", { type: "keyDown", text, unmodifiedText: text, ...key })
    await this.session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key })
    this.presses++
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    this.typed += text.length
  }

  /** Presses Tab until something of that name has the focus, and says what was passed if there is no way. */
  to(name: RegExp, most = 25): Promise<void> {
    return this.seek("Tab", name, most)
  }

  /** The same, backwards. */
  back(name: RegExp, most = 25): Promise<void> {
    return this.seek("Shift+Tab", name, most)
  }

  private async seek(key: string, name: RegExp, most: number): Promise<void> {
    const passed: Array<string> = []
    while (passed.length < most) {
      await this.press(key)
      const focused = await this.focused()
      if (name.test(focused)) return
      passed.push(focused)
    }
    throw new Error(`no way to ${name} in ${most} presses: ${passed.join(" | ")}`)
  }

  /** The name of what has the focus, as a screen reader tells it, as far as that is simple. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document
      if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return "nothing"
      const labels = "labels" in activeElement ? (activeElement.labels as NodeListOf<HTMLElement> | null) : null
      const named = activeElement.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? activeElement.textContent
      return (named ?? "").replace(/\s+/g, " ").trim()
    })
  }

  /** What was pressed since this was asked last. */
  counted(): Presses {
    const { presses, typed } = this
    this.presses = 0
    this.typed = 0
    return { presses, typed }
  }
}
