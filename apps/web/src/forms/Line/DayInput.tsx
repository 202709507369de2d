import { createEffect, createSignal, type JSX, on } from "solid-js"
import { say } from "../../language/language.ts"
import { writtenDay } from "../../values/writtenDay.ts"
import { words } from "../forms.words.ts"
import styles from "./Line.module.css"

interface Props {
  /** `2022-03-21`, or empty. */
  readonly value: string
  readonly shared: Omit<JSX.InputHTMLAttributes<HTMLInputElement>, "value">
  /** Whether what is no day is told as it is written, for whoever keeps drafts; else nothing is told in its place. */
  readonly asWritten: boolean
  readonly onInput: (day: string) => void
  /** Told whether somebody writes what is no day yet, and whether what was left is none. */
  readonly onState: (state: "writing" | "unread" | "fine") => void
}

/**
 * A day, written in any way that offices write it, or chosen from the browser's calendar. The browser's own field orders
 * year, month and day by the browser's language, not by the page's, and makes another day of what is typed in another order.
 */
export function DayInput(props: Props) {
  const [text, setText] = createSignal(props.value)
  let input: HTMLInputElement | undefined
  const read = () => (text().trim() === "" ? "" : writtenDay(text()))
  const told = () => read() ?? (props.asWritten ? text() : "")
  const write = (written: string) => {
    setText(written)
    props.onState(read() === undefined ? "writing" : "fine")
    props.onInput(told())
  }
  createEffect(
    on(
      () => props.value,
      (value) => {
        // What is being written is not taken away, though it is no day yet.
        if (value !== told()) setText(value)
      }
    )
  )
  // No form is sent with nothing in the place of what is no day: nothing often stands for today, or for no end.
  createEffect(() => input?.setCustomValidity(read() === undefined ? say(words.notDay) : ""))
  return (
    <span class={styles.day}>
      <input
        {...props.shared}
        ref={input}
        type="text"
        autocomplete="off"
        value={text()}
        onInput={(event) => write(event.currentTarget.value)}
        onChange={() => {
          props.onState(read() === undefined ? "unread" : "fine")
          setText(read() ?? text())
        }}
      />
      <input
        type="date"
        class={styles.calendar}
        tabindex="-1"
        aria-label={say(words.calendar)}
        disabled={props.shared.disabled}
        max="9999-12-31"
        value={read() ?? ""}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </span>
  )
}
