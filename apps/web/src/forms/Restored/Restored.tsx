import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Button } from "../Button/Button.tsx"
import { words } from "../forms.words.ts"
import styles from "./Restored.module.css"

/** Says that what was typed earlier is back, and offers to let go of it. */
export function Restored(props: { readonly restored: boolean; readonly onDiscard: () => void }) {
  return (
    <Show when={props.restored}>
      <p class={styles.restored}>
        {say(words.restored)} <Button onClick={() => props.onDiscard()}>{say(words.discard)}</Button>
      </p>
    </Show>
  )
}
