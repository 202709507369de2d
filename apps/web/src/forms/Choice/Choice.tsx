import { createUniqueId, For } from "solid-js"
import styles from "./Choice.module.css"

interface Props {
  readonly label: string
  readonly value: string
  readonly options: ReadonlyArray<{ readonly value: string; readonly name: string; readonly chinese?: boolean }>
  readonly disabled?: boolean
  /** The id of what describes it. */
  readonly describedBy?: string | undefined
  readonly onChoose: (value: string) => void
}

/** One of a list, with its label. */
export function Choice(props: Props) {
  const id = createUniqueId()
  return (
    <div class={styles.choice}>
      <label for={id}>{props.label}</label>
      <select
        id={id}
        disabled={props.disabled ?? false}
        aria-describedby={props.describedBy}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <For each={props.options}>
          {(option) => (
            <option
              value={option.value}
              selected={option.value === props.value}
              lang={option.chinese === true ? "zh-CN" : undefined}
            >
              {option.name}
            </option>
          )}
        </For>
      </select>
    </div>
  )
}
