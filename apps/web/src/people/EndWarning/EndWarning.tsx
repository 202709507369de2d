import { Show } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Dialog } from "../../layout/Dialog/Dialog.tsx"
import { createCountdown } from "../countdown.ts"
import { words } from "../people.words.ts"
import { beginAnew, sessionEnd, useSession } from "../session.ts"
import styles from "../warning.module.css"

/** How long before the end it warns, in milliseconds: enough to finish a form. */
const warnsBefore = 10 * 60_000

/** Says that a session is about to end although it is used; one signs in again now or later, and loses nothing typed. */
export function EndWarning() {
  const { warns, dismiss } = createCountdown(sessionEnd, warnsBefore, () => void useSession())
  const again = () => {
    dismiss()
    void beginAnew()
  }
  return (
    <Show when={warns()}>
      <Dialog title={say(words.endTitle)} urgent onClose={dismiss}>
        <p>{say(words.endHint(timeOf(sessionEnd() ?? 0)))}</p>
        <div class={styles.actions}>
          <Button kind="main" onClick={again}>
            {say(words.endNow)}
          </Button>
          <Button onClick={dismiss}>{say(words.endLater)}</Button>
        </div>
      </Dialog>
    </Show>
  )
}

function timeOf(instant: number): string {
  const at = new Date(instant)
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`
}
