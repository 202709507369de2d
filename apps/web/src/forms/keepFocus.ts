/**
 * Remembers what has the focus before something is sent. What it gives afterwards returns the focus there, if it was lost
 * meanwhile: a button that may not be pressed loses it. Where the place is gone, it goes to the headline of what is left.
 */
export function keepFocus(): () => void {
  const held = document.activeElement
  const around = surroundings(held)
  return () => {
    if (!isLost()) return
    if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true })
    if (isLost()) focusHeadline(around)
  }
}

function isLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || isDisabled(activeElement)
}

/** A browser takes the focus from what is disabled once it draws. */
function isDisabled(element: Element): boolean {
  return "disabled" in element && element.disabled === true
}

function surroundings(element: Element | null): ReadonlyArray<Element> {
  const parent = element?.parentElement ?? null
  return parent === null || parent === document.body ? [] : [parent, ...surroundings(parent)]
}

function focusHeadline(around: ReadonlyArray<Element>): void {
  for (const place of around) {
    const headline = place.isConnected ? place.querySelector<HTMLElement>("h1, h2, h3") : null
    if (headline === null) continue
    if (!headline.hasAttribute("tabindex")) headline.setAttribute("tabindex", "-1")
    headline.focus({ preventScroll: true })
    return
  }
}
