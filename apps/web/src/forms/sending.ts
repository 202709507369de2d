import { createSignal } from "solid-js"
import { backAgain, isUnreachable, Refusal } from "../api/Refusal.ts"
import { reconnecting } from "../api/reconnecting.ts"
import { keepFocus } from "./keepFocus.ts"

/**
 * Sends something, and remembers meanwhile that it does, and afterwards what went wrong. Where the server did not answer, that stands
 * no longer than until it does: then it is sent again where somebody said how, or whoever sent it is told to.
 */
export function sending(again?: () => void) {
  const [busy, setBusy] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  const link = reconnecting(() => {
    if (again === undefined) setError(new Refusal(backAgain, 0))
    else again()
  })
  const send = async (work: () => Promise<unknown>): Promise<void> => {
    link.pause()
    const returnFocus = keepFocus()
    setBusy(true)
    setError(undefined)
    try {
      await work()
      link.back()
    } catch (refusal) {
      setError(refusal)
      if (isUnreachable(refusal)) link.lost()
      else link.back()
    } finally {
      setBusy(false)
      returnFocus()
    }
  }
  return {
    busy,
    error,
    send,
    /** What went wrong counts no more. */
    forget: () => setError(undefined)
  }
}
