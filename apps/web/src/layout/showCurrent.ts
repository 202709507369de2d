/** Scrolls a line of links to the current one. An element that is scrolled into view would be where the next Tab begins. */
export function showCurrent(line: HTMLElement | undefined): void {
  const current = line?.querySelector("[aria-current]")?.getBoundingClientRect()
  if (line === undefined || current === undefined) return
  const { left, width } = line.getBoundingClientRect()
  line.scrollLeft += current.left + current.width / 2 - (left + width / 2)
}
