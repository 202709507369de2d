import { Show } from "solid-js"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { words as judgingWords } from "../../judging/judging.words.ts"
import { say } from "../../language/language.ts"
import { words } from "../grid.words.ts"
import type { Saving } from "../saving.ts"
import styles from "./SaveBar.module.css"

interface Props {
  readonly saving: Pick<Saving, "progress" | "last" | "isLost" | "error">
  /** How many rows are written anew. */
  readonly changed: number
  readonly onSave: () => void
  /** Whether the server could not be asked about what was typed. */
  readonly alone?: boolean
}

/** Saves what was written, and says how far that has come, what was not saved, and how to go on. */
export function SaveBar(props: Props) {
  const left = () => (props.saving.last()?.all ?? 0) - (props.saving.last()?.done ?? 0)
  const label = () => {
    const progress = props.saving.progress()
    if (progress !== undefined) return words.saving(progress.done, progress.all)
    if (props.changed === 0) return words.nothing
    return props.saving.isLost() ? words.goOn(props.changed) : words.save(props.changed)
  }
  return (
    <div class={styles.bar}>
      <Button
        kind="main"
        disabled={props.changed === 0 || props.saving.progress() !== undefined}
        onClick={props.onSave}
      >
        {say(label())}
      </Button>
      <div role="status">
        <Show when={props.alone === true && !props.saving.isLost()}>
          <p class={styles.lost}>{say(judgingWords.alone)}</p>
        </Show>
        <Show when={props.saving.isLost()}>
          <p class={styles.lost}>{say(words.lost(props.saving.last()?.done ?? 0, left()))}</p>
        </Show>
        <Show when={props.saving.error() === undefined && (props.saving.last()?.all ?? 0) > 0}>
          <p class={left() === 0 ? styles.saved : styles.lost}>
            {say(
              left() === 0
                ? words.savedAll(props.saving.last()?.all ?? 0)
                : words.savedSome(props.saving.last()?.done ?? 0, left())
            )}
          </p>
        </Show>
      </div>
      <Show when={!props.saving.isLost()}>
        <Told error={props.saving.error()} />
      </Show>
    </div>
  )
}
