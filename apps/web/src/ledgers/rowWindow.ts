import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js"

/** The rows of a long list that are to be drawn, from the first up to, but not with, the end. */
interface RowWindow {
  readonly first: Accessor<number>
  readonly end: Accessor<number>
}

/**
 * Which of `count` rows of one height are in sight of what scrolls them, with `around` more at either side. Rows of one
 * height need no list of where each begins, which a list of a hundred thousand would be made of anew with every page.
 */
export function createRowWindow(
  scroller: Accessor<HTMLElement | undefined>,
  count: Accessor<number>,
  rowHeight: number,
  around: number
): RowWindow {
  const [top, setTop] = createSignal(0)
  const [height, setHeight] = createSignal(0)
  createEffect(() => {
    const element = scroller()
    if (element === undefined) return
    const moved = () => setTop(element.scrollTop)
    const sized = new ResizeObserver(() => setHeight(element.clientHeight))
    element.addEventListener("scroll", moved, { passive: true })
    sized.observe(element)
    setHeight(element.clientHeight)
    moved()
    onCleanup(() => {
      element.removeEventListener("scroll", moved)
      sized.disconnect()
    })
  })
  const first = createMemo(() => Math.max(0, Math.min(count() - 1, Math.floor(top() / rowHeight)) - around))
  const end = createMemo(() => Math.min(count(), Math.ceil((top() + height()) / rowHeight) + around))
  return { first, end }
}
