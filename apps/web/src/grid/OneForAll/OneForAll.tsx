import { createSignal, Show } from "solid-js"
import { Acknowledge } from "../../forms/Acknowledge/Acknowledge.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import styles from "./OneForAll.module.css"

interface Props {
  /** What rules speak against how many rows. */
  readonly title: string
  /** Of which rows, in words. */
  readonly rows: string
  /** What giving it does, with how many rows. */
  readonly action: string
  readonly busy?: boolean | undefined
  /** Told the reason that holds for all of them. */
  readonly onGive: (reason: string) => void
}

/** One reason for all rows against which the same rules speak: written where they are warnings, acknowledged where they are errors. */
export function OneForAll(props: Props & ({ readonly label: string } | { readonly acknowledges: true })) {
  const [acknowledged, setAcknowledged] = createSignal(false)
  const [reason, setReason] = createSignal("")
  const isReady = () => reason().trim() !== "" && (acknowledged() || "label" in props) && props.busy !== true
  return (
    <form
      class={styles.one}
      classList={{ [styles.error as string]: !("label" in props) }}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady()) return
        props.onGive(reason().trim())
        setReason("")
      }}
    >
      <h3>{props.title}</h3>
      <p class={styles.rows}>{props.rows}</p>
      <Show
        when={"label" in props ? props.label : undefined}
        fallback={
          <Acknowledge
            acknowledged={acknowledged()}
            reason={reason()}
            onAcknowledge={setAcknowledged}
            onReason={setReason}
          />
        }
      >
        {(label) => <Line label={label()} value={reason()} onInput={setReason} />}
      </Show>
      <Show when={acknowledged() || "label" in props}>
        <div>
          <Button type="submit" kind={"label" in props ? "plain" : "main"} disabled={!isReady()}>
            {props.action}
          </Button>
        </div>
      </Show>
    </form>
  )
}
