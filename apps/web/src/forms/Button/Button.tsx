import type { JSX } from "solid-js"
import styles from "./Button.module.css"

interface Props {
  readonly children: JSX.Element
  readonly onClick?: (() => void) | undefined
  readonly kind?: "main" | "plain" | "grave"
  readonly type?: "button" | "submit"
  readonly disabled?: boolean | undefined
  /** Whether what it opens is open. */
  readonly expanded?: boolean | undefined
}

/** Does something. One main button a form; grave is what cannot be undone. */
export function Button(props: Props) {
  return (
    <button
      type={props.type ?? "button"}
      class={`${styles.button} ${styles[props.kind ?? "plain"]}`}
      disabled={props.disabled ?? false}
      aria-expanded={props.expanded}
      onClick={() => props.onClick?.()}
    >
      {props.children}
    </button>
  )
}
