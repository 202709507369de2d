import type { JSX } from "solid-js"
import styles from "./Mark.module.css"

export type Tone = "error" | "suspicion" | "reminder" | "good"
export type Shape = "square" | "triangle" | "circle"

/** A state in a word, told by shape and colour too. */
export function Mark(props: { readonly tone: Tone; readonly shape: Shape; readonly children: JSX.Element }) {
  return (
    <span class={`${styles.mark} ${styles[props.tone]}`}>
      <Sign shape={props.shape} />
      {props.children}
    </span>
  )
}

/** The shape of a mark by itself, in the colour of the text around it; what it means is to be said beside it. */
export function Sign(props: { readonly shape: Shape }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      {shapes[props.shape]()}
    </svg>
  )
}

const shapes = {
  square: () => <rect x="1" y="1" width="8" height="8" fill="currentColor" />,
  triangle: () => <path d="M5 .5 9.7 9H.3z" fill="currentColor" />,
  circle: () => <circle cx="5" cy="5" r="4.2" fill="currentColor" />
}
