import { createSignal, type JSX, Show } from "solid-js"
import { Acknowledge } from "../../forms/Acknowledge/Acknowledge.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import styles from "./GiveReason.module.css"

interface Props {
  /** What the reason is for: rows, and what rules say against them. */
  readonly children: JSX.Element
  /** What giving it does. */
  readonly action: string
  /** What it is called where rules warn; where they refuse, it is acknowledged instead. */
  readonly label?: string
  readonly busy?: boolean | undefined
  readonly onGive: (reason: string) => void
}

/** Has somebody say why rows are to stay as they are though rules speak against them. */
export function GiveReason(props: Props) {
  const [acknowledged, setAcknowledged] = createSignal(false)
  const [reason, setReason] = createSignal("")
  const isAsked = () => acknowledged() || props.label !== undefined
  const isReady = () => isAsked() && reason().trim() !== "" && props.busy !== true
  return (
    <form
      class={styles.reason}
      classList={{ [styles.refused as string]: props.label === undefined }}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady()) return
        props.onGive(reason().trim())
        setReason("")
      }}
    >
      {props.children}
      <Show
        when={props.label}
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
      <Show when={isAsked()}>
        <div>
          <Button type="submit" kind={props.label === undefined ? "main" : "plain"} disabled={!isReady()}>
            {props.action}
          </Button>
        </div>
      </Show>
    </form>
  )
}

/** What the same rules say of how many rows, and which. */
export function Alike(props: { readonly title: string; readonly rows: string }) {
  return (
    <>
      <h3>{props.title}</h3>
      <p class={styles.rows}>{props.rows}</p>
    </>
  )
}
