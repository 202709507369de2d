import { Show } from "solid-js"
import { Exports } from "../Exports/Exports.tsx"
import styles from "./ExportBar.module.css"

interface Props {
  readonly address: (format: "xlsx" | "csv") => string
  /** What is taken along, where a view shows more than one list. */
  readonly label?: string
}

/** A line by itself with the links to a list's files. */
export function ExportBar(props: Props) {
  return (
    <p class={styles.bar}>
      <Show when={props.label}>{(label) => <span class={styles.label}>{label()}</span>}</Show>
      <Exports address={props.address} />
    </p>
  )
}
