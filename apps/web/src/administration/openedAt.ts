/** Leads whoever opened a panel from a row further down to its headline, which stands above. */
export function openedAt(headline: HTMLElement): void {
  queueMicrotask(() => headline.focus())
}
