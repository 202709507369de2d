import { createEffect, createMemo, createSignal, createUniqueId, onCleanup, Show } from "solid-js"
import { say } from "../../language/language.ts"
import type { CellMark } from "../CellMark.ts"
import { shownIn, storedIn } from "../cellText.ts"
import { type Candidate, candidatesIn, type GridColumn, isReadOnly } from "../GridColumn.ts"
import type { GridRowHead } from "../GridRowHead.ts"
import { words } from "../grid.words.ts"
import type { Sheet } from "../sheet.ts"
import { Choices } from "./Choices.tsx"
import type { Cursor } from "./cursor.ts"
import styles from "./Grid.module.css"

interface Props {
  readonly cursor: Pick<Cursor, "mode" | "setMode" | "holds" | "press">
  readonly row: GridRowHead
  readonly column: GridColumn
  readonly sheet: Sheet
  readonly marks: ReadonlyArray<CellMark>
  /** Told whether choices are shown, which need room. */
  readonly onListed: (shown: boolean) => void
}

/**
 * The current cell. Its text is wholly selected until somebody writes, so that whatever is typed, by an input method too,
 * takes its place.
 */
export function CurrentCell(props: Props) {
  const list = createUniqueId()
  const [open, setOpen] = createSignal(false)
  const [picked, pick] = createSignal(-1)
  let input: HTMLInputElement | undefined
  const isReady = () => props.cursor.mode() === "ready"
  const readOnly = () => isReadOnly(props.column, props.row.key)
  const text = () => props.sheet.text(props.row.key, props.column.name)
  /** A day is read as everywhere, and corrected as it is written fastest; numbers stand as they are, for the eye that checks them. */
  const seen = () => (isReady() && props.column.kind === "day" ? shownIn(props.column, text()) : text())
  const isWrong = () =>
    (isReady() && "wrong" in storedIn(props.column, text())) ||
    props.marks.some(({ severity, columns }) => severity === "error" && columns.includes(props.column.name))
  const all = createMemo(() => (readOnly() ? [] : candidatesIn(props.column, props.row.key)))
  const shown = createMemo(() =>
    isReady()
      ? all()
      : all().filter((one) => one.soughtBy === text().trim() || `${one.text} ${one.hint}`.includes(text().trim()))
  )
  const isOpen = () => open() && shown().length > 0
  createEffect(() => props.onListed(isOpen()))
  onCleanup(() => props.onListed(false))
  createEffect((before: string | undefined) => {
    const now = text()
    const next = seen()
    // What is typed, or being put together by an input method, has already taken the place of what was there.
    const isTyped = props.cursor.mode() === "typing" && now === before
    if (isTyped || input === undefined || input.value === next) return now
    input.value = next
    if (isReady() && document.activeElement === input) input.select()
    return now
  }, undefined)
  const write = (written: string) => {
    if (isReady()) props.cursor.setMode("typing")
    props.sheet.type(props.row.key, props.column.name, written)
    pick(-1)
    setOpen(true)
  }
  const take = ({ text: chosen }: Candidate) => {
    props.sheet.type(props.row.key, props.column.name, chosen)
    setOpen(false)
    props.cursor.press({ key: "Enter", shift: false, control: false })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (all().length === 0 || event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = isOpen() ? shown()[picked()] : undefined
    if (step === 1 && event.altKey && !isOpen()) {
      setOpen(true)
      pick(0)
    } else if (isOpen() && step !== undefined) pick((picked() + step + shown().length) % shown().length)
    else if (chosen !== undefined && event.key === "Enter") take(chosen)
    else if (isOpen() && event.key === "Escape") setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: it is a combobox wherever there is anything to choose */}
      <input
        ref={(element) => {
          input = element
          element.value = seen()
          props.cursor.holds(element)
        }}
        class={styles.input}
        classList={{ [styles.ready as string]: isReady() }}
        aria-label={say(words.cell(say(props.column.label), props.row.name))}
        aria-invalid={isWrong()}
        inputmode={props.column.kind === "integer" || props.column.kind === "yuan" ? "decimal" : undefined}
        autocomplete="off"
        spellcheck={false}
        readOnly={readOnly()}
        role={all().length > 0 ? "combobox" : undefined}
        aria-expanded={all().length > 0 ? isOpen() : undefined}
        aria-controls={isOpen() ? list : undefined}
        aria-activedescendant={isOpen() && picked() >= 0 ? `${list}-${picked()}` : undefined}
        onInput={(event) => event.isComposing || write(event.currentTarget.value)}
        onCompositionStart={() => isReady() && props.cursor.setMode("typing")}
        onCompositionEnd={(event) => write(event.currentTarget.value)}
        onFocus={(event) => isReady() && event.currentTarget.select()}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <Show when={isOpen()}>
        <Choices id={list} candidates={shown()} picked={picked()} onTake={take} />
      </Show>
    </>
  )
}
