import { createEffect, createSignal, type JSX, on, onMount } from "solid-js"
import { say } from "../../language/language.ts"
import { showDay, showMonth } from "../../values/showDay.ts"
import { writtenDay, writtenMonth } from "../../values/writtenDay.ts"
import { words } from "../forms.words.ts"
import styles from "./Line.module.css"

/** How each kind is read, what browsers call its field, and what is said of what is none. */
export const calendarKinds = {
  date: { read: writtenDay, show: showDay, last: "9999-12-31", chooser: words.calendar, none: words.notDay },
  month: { read: writtenMonth, show: showMonth, last: "9999-12", chooser: words.monthChooser, none: words.notMonth }
} as const

export type CalendarKind = keyof typeof calendarKinds

interface Props {
  readonly kind: CalendarKind
  /** `2022-03-21` or `2022-03`, or empty. */
  readonly value: string
  readonly shared: Omit<JSX.InputHTMLAttributes<HTMLInputElement>, "value">
  /** Whether what cannot be read is told as it is written, for whoever keeps drafts; else nothing is told in its place. */
  readonly asWritten: boolean
  /** Whether it is told once it is left, or chosen, and only what can be read: for whoever asks the server at each. */
  readonly onceLeft: boolean
  readonly onInput: (value: string) => void
  /** Told whether somebody writes what cannot be read yet, and whether what was left cannot. */
  readonly onState: (state: "writing" | "unread" | "fine") => void
}

/**
 * A day or a month, written in any way that offices write it, or chosen from the browser's calendar. The browser's own field
 * orders year, month and day by the browser's language, not by the page's, and makes another day of what is typed in another order.
 */
export function CalendarInput(props: Props) {
  const kind = () => calendarKinds[props.kind]
  /** As offices write it, where the page is theirs to read: a field that is English shows what can be typed again. */
  const shown = (value: string) =>
    value !== "" && kind().read(value) === value ? say({ zh: kind().show(value), en: value }) : value
  const [text, setText] = createSignal(shown(props.value))
  let input: HTMLInputElement | undefined
  let chooser: HTMLInputElement | undefined
  const read = () => (text().trim() === "" ? "" : kind().read(text()))
  const told = () => read() ?? (props.asWritten ? text() : "")
  const write = (written: string) => {
    setText(written)
    props.onState(read() === undefined ? "writing" : "fine")
    if (!props.onceLeft) props.onInput(told())
  }
  const leave = () => {
    const value = read()
    props.onState(value === undefined ? "unread" : "fine")
    setText(value === undefined ? text() : shown(value))
    if (props.onceLeft && value !== undefined && value !== props.value) props.onInput(value)
  }
  createEffect(
    on(
      () => props.value,
      (value) => {
        // What is being written is not taken away, though it cannot be read yet.
        if (value !== told()) setText(shown(value))
      }
    )
  )
  // No form is sent with nothing in the place of what cannot be read: nothing often stands for today, for no end, or for all.
  createEffect(() => input?.setCustomValidity(read() === undefined ? say(kind().none) : ""))
  // Some browsers have no field of their own for months: there it would be one more to write in.
  onMount(() => {
    if (chooser !== undefined && chooser.type !== props.kind) chooser.hidden = true
  })
  return (
    <span class={styles.day}>
      <input
        {...props.shared}
        ref={input}
        type="text"
        autocomplete="off"
        value={text()}
        onInput={(event) => write(event.currentTarget.value)}
        onChange={leave}
      />
      <input
        ref={chooser}
        type={props.kind}
        class={styles.calendar}
        tabindex="-1"
        aria-label={say(kind().chooser)}
        disabled={props.shared.disabled}
        max={kind().last}
        value={read() ?? ""}
        onInput={(event) => {
          write(event.currentTarget.value)
          setText(shown(event.currentTarget.value))
          if (props.onceLeft) leave()
        }}
      />
    </span>
  )
}
