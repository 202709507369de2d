import type { JSX } from "solid-js"
import styles from "./Sided.module.css"

/** A list with what narrows it beside it; on narrow screens above it. */
export function Sided(props: { readonly side: JSX.Element; readonly children: JSX.Element }) {
  return (
    <div class={styles.columns}>
      <div class={styles.side}>{props.side}</div>
      <div id="list" class={styles.list} tabindex="-1">
        {props.children}
      </div>
    </div>
  )
}
