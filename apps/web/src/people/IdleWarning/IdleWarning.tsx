import { createEffect, createSignal, onCleanup, Show } from "solid-js"
import { lastUse } from "../../api/lastUse.ts"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Dialog } from "../../layout/Dialog/Dialog.tsx"
import { words } from "../people.words.ts"
import { session, useSession } from "../session.ts"
import styles from "./IdleWarning.module.css"

const minute = 60_000
/** How long before the end it warns. The server counts uses by the minute, so that the end may come one earlier. */
const warnsBefore = 3 * minute

/** Says that a session is about to end for want of use, and keeps it on a click. */
export function IdleWarning() {
  const [warns, setWarns] = createSignal(false)
  const idle = () => (session.state === "ready" || session.state === "refreshing" ? session.latest : undefined)
  const look = async (end: number) => {
    if (Date.now() < end - warnsBefore) setWarns(false)
    else if (Date.now() < end) setWarns(true)
    else {
      setWarns(false)
      await useSession()
    }
  }
  createEffect(() => {
    const minutes = idle()?.idleMinutes
    if (minutes === undefined) {
      setWarns(false)
      return
    }
    const end = lastUse() + minutes * minute
    const again = () => void look(end)
    again()
    const timers = [end - warnsBefore, end].map((at) => setTimeout(again, Math.max(0, at - Date.now()) + 50))
    // A machine that slept, or a tab that was out of sight, is late with its timers.
    document.addEventListener("visibilitychange", again)
    onCleanup(() => {
      for (const timer of timers) clearTimeout(timer)
      document.removeEventListener("visibilitychange", again)
    })
  })
  const keep = () => {
    setWarns(false)
    void useSession()
  }
  return (
    <Show when={warns()}>
      <Dialog title={say(words.idleTitle)} urgent onClose={keep}>
        <p>{say(words.idleHint)}</p>
        <div class={styles.actions}>
          <Button kind="main" onClick={keep}>
            {say(words.idleKeep)}
          </Button>
        </div>
      </Dialog>
    </Show>
  )
}
