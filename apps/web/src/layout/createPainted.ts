import { type Accessor, createSignal, onCleanup } from "solid-js"

/**
 * Whether what a component drew at first has come to the screen: what lies below may wait for that, so that a slow
 * machine shows the beginning earlier and answers keys in between. At once where nothing comes to the screen anyway.
 */
export function createPainted(): Accessor<boolean> {
  const [isPainted, setPainted] = createSignal(document.hidden)
  let rest: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    rest = setTimeout(() => setPainted(true))
  })
  onCleanup(() => {
    cancelAnimationFrame(frame)
    clearTimeout(rest)
  })
  return isPainted
}
