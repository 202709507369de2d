import type { JSX } from "solid-js"
import styles from "./SkipTo.module.css"

/**
 * For whoever goes by keyboard: past what comes before, to the first row of a list, or else to a heading or section that
 * takes the focus. In sight while it has the focus.
 */
export function SkipTo(props: {
  readonly target: string
  readonly children: JSX.Element
  /** Whether a narrow screen, on which what it leads to lies far below, shows it to everybody. */
  readonly onPhones?: boolean
}) {
  return (
    <a
      class={props.onPhones === true ? `${styles.skip} ${styles.phones}` : styles.skip}
      href={`#${props.target}`}
      rel="external"
      onClick={(event) => {
        event.preventDefault()
        const place = document.getElementById(props.target)
        const first = place?.querySelector<HTMLElement>("tbody a, tbody input") ?? place
        first?.focus()
        place?.scrollIntoView()
      }}
    >
      {props.children}
    </a>
  )
}
