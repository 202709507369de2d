import { Show } from "solid-js"
import { sentenceOf } from "../../api/Refusal.ts"
import { say } from "../../language/language.ts"
import styles from "./Told.module.css"

/** Says, also to screen readers, what went wrong or what was done. */
export function Told(props: { readonly error?: unknown; readonly done?: string | undefined }) {
  return (
    <div aria-live="assertive">
      <Show when={props.error}>{(error) => <p class={styles.error}>{say(sentenceOf(error()))}</p>}</Show>
      <Show when={props.error === undefined ? props.done : undefined}>
        {(done) => <p class={styles.done}>{done()}</p>}
      </Show>
    </div>
  )
}
