import type { JSX } from "solid-js"
import styles from "./FigureTable.module.css"

/** A table of numbers, of which the first column says what they are of. */
export function FigureTable(props: { readonly caption: string; readonly children: JSX.Element }) {
  return (
    <table class={styles.table}>
      <caption class="visually-hidden">{props.caption}</caption>
      {props.children}
    </table>
  )
}
