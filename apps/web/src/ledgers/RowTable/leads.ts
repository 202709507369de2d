import { createEffect, untrack } from "solid-js"

/** Has a link lead to an address; nowhere, where there is none. */
export type Lead = (link: HTMLAnchorElement, address: string | undefined) => void

/** What comes before a link is used, however it is. */
const uses = ["mousedown", "touchstart", "focusin", "keydown", "click", "auxclick", "contextmenu"] as const

/**
 * Where the links of a list lead. A browser styles and draws a link anew whenever that changes, which takes an eighth of a
 * frame of scrolling: while somebody scrolls it is put off until nobody does, or one of them is about to be used.
 */
export function createLeads(isScrolled: () => boolean) {
  const waiting = new Map<HTMLAnchorElement, string>()
  const settle = () => {
    for (const [link, address] of waiting) link.href = address
    waiting.clear()
  }
  createEffect(() => {
    if (!isScrolled()) settle()
  })
  const lead: Lead = (link, address) => {
    // One that leads nowhere looks otherwise, so that it is told at once, as is one that no longer does.
    if (address !== undefined && link.hasAttribute("href") && untrack(isScrolled)) {
      waiting.set(link, address)
      return
    }
    waiting.delete(link)
    if (address === undefined) link.removeAttribute("href")
    else link.href = address
  }
  return {
    lead,
    /** Has the links in an element lead where they should before any is used. */
    watch: (element: HTMLElement) => {
      for (const use of uses) element.addEventListener(use, settle, { capture: true, passive: true })
    }
  }
}
