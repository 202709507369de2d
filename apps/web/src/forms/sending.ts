import { createSignal } from "solid-js"

/** Sends something, and remembers meanwhile that it does, and afterwards what went wrong. */
export function sending() {
  const [busy, setBusy] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  const send = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true)
    setError(undefined)
    try {
      await work()
    } catch (refusal) {
      setError(refusal)
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, send }
}
