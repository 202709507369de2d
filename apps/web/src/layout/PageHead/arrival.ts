let before = false

/** Whether somebody comes from another view: the first one leaves the focus where the browser put it. */
export function arrived(): boolean {
  return before
}

/** Somebody was shown a view, or signed in and is about to be. */
export function arrive(): void {
  before = true
}
