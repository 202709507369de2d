import { A } from "@solidjs/router"
import type { JSX } from "solid-js"
import styles from "./Back.module.css"

/** The way back to the list that a view was opened from. */
export function Back(props: { readonly href: string; readonly children: JSX.Element }) {
  return (
    <A href={props.href} class={styles.back}>
      {props.children}
    </A>
  )
}
