import { Show } from "solid-js"
import { lastUse } from "../../api/lastUse.ts"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Dialog } from "../../layout/Dialog/Dialog.tsx"
import { createCountdown } from "../countdown.ts"
import { words } from "../people.words.ts"
import { signedIn, useSession } from "../session.ts"
import styles from "../warning.module.css"

const minute = 60_000
/** How long before the end it warns. The server counts uses by the minute, so that the end may come one earlier. */
const warnsBefore = 3 * minute

/** Says that a session is about to end for want of use, and keeps it on a click. */
export function IdleWarning() {
  const end = () => {
    const minutes = signedIn()?.idleMinutes
    return minutes === undefined ? undefined : lastUse() + minutes * minute
  }
  const { warns, dismiss } = createCountdown(end, warnsBefore, () => void useSession())
  const keep = () => {
    dismiss()
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
