import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js"

interface Countdown {
  /** Whether the end is near, and nobody has said that they know. */
  readonly warns: Accessor<boolean>
  readonly dismiss: () => void
}

/** Warns so many milliseconds before an end, and does what is to be done when it has come. */
export function createCountdown(
  end: Accessor<number | undefined>,
  warnsBefore: number,
  whenOver: () => void
): Countdown {
  const [near, setNear] = createSignal(false)
  const [dismissed, setDismissed] = createSignal(false)
  const look = (at: number) => {
    const left = at - Date.now()
    setNear(left > 0 && left <= warnsBefore)
    if (left <= 0) whenOver()
  }
  createEffect(() => {
    const at = end()
    setDismissed(false)
    setNear(false)
    if (at === undefined) return
    const again = () => look(at)
    again()
    const timers = [at - warnsBefore, at].map((moment) => setTimeout(again, Math.max(0, moment - Date.now()) + 50))
    // A machine that slept, or a tab that was out of sight, is late with its timers.
    document.addEventListener("visibilitychange", again)
    onCleanup(() => {
      for (const timer of timers) clearTimeout(timer)
      document.removeEventListener("visibilitychange", again)
    })
  })
  return { warns: () => near() && !dismissed(), dismiss: () => setDismissed(true) }
}
