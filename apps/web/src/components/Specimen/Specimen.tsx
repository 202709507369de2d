import type { JSX } from "solid-js"
import styles from "./Specimen.module.css"

/** A component under its name, in each of its states. */
export function Specimen(props: {
  readonly name: string
  /** Whether states stand side by side as they are, each as wide as all others, or below each other. */
  readonly width?: "own" | "even" | "wide"
  readonly children: JSX.Element
}) {
  return (
    <section class={styles.specimen} aria-label={props.name}>
      <h3 class={styles.name}>{props.name}</h3>
      <div class={`${styles.states} ${styles[props.width ?? "own"] ?? ""}`}>{props.children}</div>
    </section>
  )
}
