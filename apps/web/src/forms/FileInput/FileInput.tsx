import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { words } from "../forms.words.ts"
import styles from "./FileInput.module.css"

interface Props {
  readonly id: string
  /** Names of the files that are chosen; none where they are sent at once. */
  readonly chosen?: ReadonlyArray<string>
  readonly onChoose: (files: ReadonlyArray<File>) => void
  readonly accept?: string
  readonly multiple?: boolean
  readonly required?: boolean
  readonly disabled?: boolean
  readonly describedBy?: string
  readonly ref?: (input: HTMLInputElement) => void
}

/** Where files are chosen, or dropped: the browser's own field lies over it, whose words are in the browser's language. */
export function FileInput(props: Props) {
  return (
    <span class={styles.field}>
      <input
        id={props.id}
        ref={(input) => props.ref?.(input)}
        class={styles.input}
        type="file"
        accept={props.accept}
        multiple={props.multiple ?? false}
        required={props.required ?? false}
        disabled={props.disabled ?? false}
        aria-describedby={props.describedBy}
        onChange={(event) => props.onChoose([...(event.currentTarget.files ?? [])])}
      />
      <span class={styles.button} aria-hidden="true">
        {say(props.multiple === true ? words.chooseFiles : words.chooseFile)}
      </span>
      <Show when={props.chosen}>
        {(names) => (
          <span class={styles.chosen} aria-hidden="true">
            {names().length > 0 ? names().join("、") : say(words.noFile)}
          </span>
        )}
      </Show>
    </span>
  )
}
