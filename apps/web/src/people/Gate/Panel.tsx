import type { JSX } from "solid-js"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import styles from "./Panel.module.css"

interface Props {
  readonly title: string
  readonly hint: string
  readonly action: string
  readonly busy: boolean
  /** What went wrong when it was sent last. */
  readonly error: unknown
  readonly onSubmit: () => void
  readonly children: JSX.Element
}

/** A form that stands alone: what it is for, its lines, one button. */
export function Panel(props: Props) {
  return (
    <form
      class={styles.panel}
      onSubmit={(event) => {
        event.preventDefault()
        props.onSubmit()
      }}
    >
      <h1 tabindex="-1">{props.title}</h1>
      <p class={styles.hint}>{props.hint}</p>
      {props.children}
      <Told error={props.error} />
      <Button type="submit" kind="main" disabled={props.busy}>
        {props.action}
      </Button>
    </form>
  )
}
