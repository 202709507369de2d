import { createEffect, createSignal, createUniqueId, For, onCleanup, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { words } from "../areas.words.ts"
import { type FoundArea, foundAreas } from "../foundAreas.ts"
import styles from "./AreaSearch.module.css"

/** How long the keyboard rests before the server is asked, in milliseconds. */
const pause = 150

interface Props {
  /** What is looked for, for whoever does not see where it stands. */
  readonly label: string
  /** Below which area; undefined for anywhere. */
  readonly under?: string | undefined
  readonly onChoose: (code: string) => void
}

/** An area chosen by the beginning of its name: arrows and Enter, or a click. */
export function AreaSearch(props: Props) {
  const id = createUniqueId()
  const [text, setText] = createSignal("")
  const [found, setFound] = createSignal<{ readonly text: string; readonly areas: ReadonlyArray<FoundArea> }>()
  const [picked, pick] = createSignal(0)
  const [isClosed, close] = createSignal(true)
  createEffect(() => {
    const typed = text().trim()
    const under = props.under
    if (typed === "") return setFound(undefined)
    const timer = setTimeout(async () => {
      const areas = await foundAreas(typed, under).catch(() => undefined)
      if (areas === undefined || text().trim() !== typed) return
      setFound({ text: typed, areas })
      pick(0)
    }, pause)
    onCleanup(() => clearTimeout(timer))
  })
  const areas = () => found()?.areas ?? []
  const isOpen = () => !isClosed() && areas().length > 0
  const choose = (area: FoundArea | undefined) => {
    if (area === undefined) return
    props.onChoose(area.code)
    setText("")
    close(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && isOpen()) pick((picked() + step + areas().length) % areas().length)
    else if (event.key === "ArrowDown" && areas().length > 0) close(false)
    else if (event.key === "Enter" && isOpen()) choose(areas()[picked()])
    else if (event.key === "Escape" && isOpen()) close(true)
    // A form is not to be sent by whoever has not chosen yet.
    else if (event.key !== "Enter" || text() === "") return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div class={styles.search}>
      <label for={id}>{say(words.byName)}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        role="combobox"
        aria-label={`${props.label} ${say(words.byName)}`}
        aria-expanded={isOpen()}
        aria-controls={isOpen() ? `${id}-list` : undefined}
        aria-activedescendant={isOpen() ? `${id}-${picked()}` : undefined}
        aria-autocomplete="list"
        placeholder={props.under === undefined ? say(words.byNameHint) : undefined}
        value={text()}
        onInput={(event) => {
          setText(event.currentTarget.value)
          close(false)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => close(true)}
      />
      <Show when={isOpen()}>
        <div id={`${id}-list`} class={styles.list} role="listbox" aria-label={say(words.tree)} tabindex="-1">
          <For each={areas()}>
            {(area, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the option that is reached
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the field
              <div
                id={`${id}-${index()}`}
                role="option"
                aria-selected={picked() === index()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(area)}
              >
                <Chinese>{area.path[area.path.length - 1] ?? area.code}</Chinese>{" "}
                <Chinese class={styles.above}>{area.path.slice(0, -1).join("")}</Chinese>
              </div>
            )}
          </For>
        </div>
      </Show>
      <p class="visually-hidden" role="status">
        {found() === undefined ? "" : say(words.found(areas().length))}
      </p>
      <Show when={found()?.areas.length === 0}>
        <p class={styles.none}>{say(words.notFound(found()?.text ?? ""))}</p>
      </Show>
    </div>
  )
}
