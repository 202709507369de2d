import { createUniqueId, Show } from "solid-js"
import styles from "./Field.module.css"

interface Props {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly type?: "text" | "password"
  readonly autocomplete?: string
  readonly numeric?: boolean
  readonly hint?: string
  readonly focused?: boolean
}

/** A line to fill in, with its label. */
export function Field(props: Props) {
  const id = createUniqueId()
  return (
    <div class={styles.field}>
      <label for={id}>{props.label}</label>
      <input
        id={id}
        ref={(element) => props.focused === true && queueMicrotask(() => element.focus())}
        type={props.type ?? "text"}
        autocomplete={props.autocomplete ?? "off"}
        inputmode={props.numeric === true ? "numeric" : undefined}
        value={props.value}
        required
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Show when={props.hint}>
        <p id={`${id}-hint`} class={styles.hint}>
          {props.hint}
        </p>
      </Show>
    </div>
  )
}
