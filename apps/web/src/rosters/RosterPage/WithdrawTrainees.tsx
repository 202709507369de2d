import { createSignal, Show } from "solid-js"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { words } from "../rosters.words.ts"
import styles from "./RosterPage.module.css"

interface Props {
  /** Those who leave. */
  readonly names: ReadonlyArray<string>
  readonly onWithdraw: (reason: string) => Promise<void>
  readonly onCancel: () => void
}

/** Asks why trainees leave the roster, and takes them out. */
export function WithdrawTrainees(props: Props) {
  const [reason, setReason] = createSignal("")
  const { busy, error, send } = sending()
  return (
    <Show when={props.names.length > 0}>
      <form
        class={styles.withdraw}
        onSubmit={(event) => {
          event.preventDefault()
          void send(() => props.onWithdraw(reason().trim()))
        }}
      >
        <p>{say(words.withdrawHint(props.names.join("、")))}</p>
        <Line label={say(words.reason)} value={reason()} onInput={setReason} required />
        <Told error={error()} />
        <div class={styles.actions}>
          <Button type="submit" kind="grave" disabled={busy() || reason().trim() === ""}>
            {say(words.withdraw(props.names.length))}
          </Button>
          <Button onClick={props.onCancel}>{say(words.cancel)}</Button>
        </div>
      </form>
    </Show>
  )
}
