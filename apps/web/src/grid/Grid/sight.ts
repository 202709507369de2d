import { createSignal, onCleanup, onMount } from "solid-js"
import type { Place } from "../selection.ts"
import { headHeight, rowHeight } from "./measures.ts"

/** The rows in sight, from the first to before the end. */
interface Sight {
  readonly first: number
  readonly end: number
}

/** As many rows are drawn whether they are in sight or not. */
const few = 60
/** Rows above and below those in sight that are drawn. */
const beyond = 6

/** What of a grid is in sight, and what is brought there. */
export function createSight() {
  const [sight, setSight] = createSignal<Sight>({ first: 0, end: few }, { equals: isSame })
  let scroller: HTMLElement | undefined
  const look = () => {
    if (scroller === undefined) return
    const first = Math.floor(scroller.scrollTop / rowHeight)
    setSight({ first, end: first + Math.ceil(scroller.clientHeight / rowHeight) + 1 })
  }
  onMount(() => {
    const watching = new ResizeObserver(look)
    if (scroller !== undefined) watching.observe(scroller)
    onCleanup(() => watching.disconnect())
  })
  return {
    scrolls: (element: HTMLElement) => {
      scroller = element
    },
    look,
    /** How many rows a screen has. */
    page: () => Math.max(1, Math.floor(((scroller?.clientHeight ?? 400) - headHeight) / rowHeight) - 1),
    /** Of so many rows those to be drawn: the ones in sight, and the current one, which has the focus. */
    drawn: (count: number, current: number): ReadonlyArray<number> => {
      if (count <= few) return Array.from({ length: count }, (_, row) => row)
      const from = Math.max(0, sight().first - beyond)
      const shown = Array.from({ length: Math.min(count, sight().end + beyond) - from }, (_, at) => from + at)
      return shown.includes(current) ? shown : [...shown, current].sort((one, other) => one - other)
    },
    /** Scrolls no further than needed to a cell, whose column begins and is as wide as told, in pixels. */
    reveal: ({ row }: Place, { left, width }: { readonly left: number; readonly width: number }) => {
      if (scroller === undefined) return
      const { clientHeight, clientWidth, scrollLeft, scrollTop } = scroller
      const top = row * rowHeight
      scroller.scrollTop = Math.max(Math.min(scrollTop, top), top + rowHeight + headHeight - clientHeight)
      const head = scroller.querySelector<HTMLElement>("thead th")?.offsetWidth ?? 0
      scroller.scrollLeft = Math.max(Math.min(scrollLeft, left), left + width + head - clientWidth)
    }
  }
}

function isSame(one: Sight, other: Sight): boolean {
  return one.first === other.first && one.end === other.end
}
