import { type JSX, onMount } from "solid-js"
import styles from "./Scroller.module.css"

/** Holds what may be wider than the screen; it takes the focus so that arrow keys scroll it. */
export function Scroller(props: {
  readonly label: string
  /** Told the element where it is as tall as the screen allows, and scrolls what is longer. */
  readonly scrolls?: ((element: HTMLElement) => void) | undefined
  readonly children: JSX.Element
}) {
  let scroller: HTMLElement | undefined
  onMount(() => {
    if (scroller !== undefined) props.scrolls?.(scroller)
  })
  return (
    <section
      ref={scroller}
      class={`${styles.scroller} ${props.scrolls === undefined ? "" : styles.tall}`}
      aria-label={props.label}
      tabindex="0"
    >
      {props.children}
    </section>
  )
}
