import { type JSX, Show } from "solid-js"
import { Refusal } from "../../api/Refusal.ts"
import { say } from "../../language/language.ts"
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
      <div aria-live="assertive">
        <Show when={props.error}>{(error) => <p class={styles.error}>{sentenceOf(error())}</p>}</Show>
      </div>
      <button type="submit" class={styles.action} disabled={props.busy}>
        {props.action}
      </button>
    </form>
  )
}

function sentenceOf(error: unknown): string {
  return error instanceof Refusal ? say(error.sentence) : String(error)
}
