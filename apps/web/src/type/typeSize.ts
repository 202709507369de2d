import { createEffect, createRoot, createSignal } from "solid-js"

export type TypeSize = "normal" | "large"

const key = "wengang.size"

const [typeSize, setSize] = createSignal<TypeSize>(remembered())

createRoot(() => {
  createEffect(() => {
    document.documentElement.dataset.size = typeSize()
  })
})

export { typeSize }

/** Shows the page in a size of type from now on, and the next time too. */
export function chooseSize(size: TypeSize): void {
  setSize(size)
  try {
    localStorage.setItem(key, size)
  } catch {
    // A browser that keeps nothing shows normal type the next time.
  }
}

function remembered(): TypeSize {
  try {
    return localStorage.getItem(key) === "large" ? "large" : "normal"
  } catch {
    return "normal"
  }
}
