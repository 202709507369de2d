import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { words } from "../forms.words.ts"
import { Line } from "../Line/Line.tsx"
import styles from "./Acknowledge.module.css"

interface Props {
  readonly acknowledged: boolean
  readonly reason: string
  readonly onAcknowledge: (acknowledged: boolean) => void
  readonly onReason: (reason: string) => void
}

/** Has somebody say that they know what rules refuse, and why it is to be saved all the same. */
export function Acknowledge(props: Props) {
  return (
    <>
      <label class={styles.acknowledge}>
        <input
          type="checkbox"
          checked={props.acknowledged}
          onChange={(event) => props.onAcknowledge(event.currentTarget.checked)}
        />
        {say(words.acknowledge)}
      </label>
      <Show when={props.acknowledged}>
        <Line label={say(words.reason)} value={props.reason} onInput={props.onReason} required />
      </Show>
    </>
  )
}
