import { createEffect, For, onMount, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import type { Candidate } from "../GridColumn.ts"
import { words } from "../grid.words.ts"
import styles from "./Grid.module.css"

interface Props {
  readonly id: string
  readonly candidates: ReadonlyArray<Candidate>
  /** Which of them the arrows have reached; -1 for none. */
  readonly picked: number
  readonly onTake: (candidate: Candidate) => void
}

/** What may be chosen in the current cell, below it. The focus stays in the cell. */
export function Choices(props: Props) {
  let list: HTMLDivElement | undefined
  onMount(() => list?.scrollIntoView({ block: "nearest" }))
  createEffect(() => {
    const option = list?.children[Math.max(props.picked, 0)]
    option?.scrollIntoView({ block: "nearest" })
  })
  return (
    <div ref={list} id={props.id} class={styles.choices} role="listbox" aria-label={say(words.options)} tabindex="-1">
      <For each={props.candidates}>
        {(candidate, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the cell, which names the option that is reached
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the cell
          <div
            id={`${props.id}-${index()}`}
            role="option"
            aria-selected={props.picked === index()}
            onMouseDown={(event) => {
              event.preventDefault()
              event.stopPropagation()
            }}
            onClick={() => props.onTake(candidate)}
          >
            <Chinese>{candidate.text}</Chinese>
            <Show when={candidate.hint !== ""}>
              <Chinese class={styles.about}>{candidate.hint}</Chinese>
            </Show>
          </div>
        )}
      </For>
    </div>
  )
}
