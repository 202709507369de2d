import type { JSX } from "solid-js"
import styles from "./Scroller.module.css"

/** Holds what may be wider than the screen; it takes the focus so that arrow keys scroll it. */
export function Scroller(props: { readonly label: string; readonly children: JSX.Element }) {
  return (
    <section class={styles.scroller} aria-label={props.label} tabindex="0">
      {props.children}
    </section>
  )
}
