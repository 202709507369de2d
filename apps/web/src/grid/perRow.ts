import { batch, createSignal, type Signal } from "solid-js"

/** Something told of each row by itself, so that what is told of one redraws no other. */
export function perRow<A>() {
  const signals = new Map<string, Signal<A | undefined>>()
  const signalOf = (row: string) => {
    const one = signals.get(row) ?? createSignal<A>()
    signals.set(row, one)
    return one
  }
  return {
    of: (row: string): A | undefined => signalOf(row)[0](),
    tell: (row: string, what: A | undefined) => void signalOf(row)[1](() => what),
    forget: () =>
      batch(() => {
        for (const [, tell] of signals.values()) tell(undefined)
      })
  }
}
