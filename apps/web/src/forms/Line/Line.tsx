import { createSignal, createUniqueId, Match, Show, Switch } from "solid-js"
import { say } from "../../language/language.ts"
import { writtenMonth } from "../../values/writtenDay.ts"
import { words } from "../forms.words.ts"
import { DayInput } from "./DayInput.tsx"
import styles from "./Line.module.css"

interface Props {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly type?: "text" | "date" | "month" | "number" | "password"
  readonly required?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
  /** The id of what else describes it. */
  readonly describedBy?: string | undefined
  /** Of a date: whether what is none is told as it is written, instead of nothing. */
  readonly asWritten?: boolean
  /** More than one line. */
  readonly tall?: boolean
}

/** What somebody writes, with its label, what helps and what is wrong with it. */
export function Line(props: Props) {
  const id = createUniqueId()
  const [day, setDay] = createSignal<"writing" | "unread" | "fine">("fine")
  // What is still being written is not called wrong.
  const wrong = () => {
    if (day() === "writing") return undefined
    return day() === "unread" ? say(words.notDay) : props.wrong
  }
  const described = () =>
    [props.hint === undefined ? [] : `${id}-hint`, wrong() === undefined ? [] : `${id}-wrong`, props.describedBy ?? []]
      .flat()
      .join(" ")
  const shared = {
    id,
    get required() {
      return props.required ?? false
    },
    get disabled() {
      return props.disabled ?? false
    },
    get "aria-invalid"() {
      return wrong() !== undefined
    },
    get "aria-describedby"() {
      return described() || undefined
    }
  }
  return (
    <div class={styles.line}>
      <label for={id}>
        {props.label}
        <Show when={props.required}>
          <span class={styles.required} aria-hidden="true">
            {" *"}
          </span>
        </Show>
      </label>
      <Switch
        fallback={
          <input
            {...shared}
            value={props.value}
            type={props.type ?? "text"}
            autocomplete="off"
            step={props.type === "number" ? "any" : undefined}
            // A year has four digits: without an end, browsers wait for six before they go on to the month.
            max={props.type === "month" ? "9999-12" : undefined}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData("text/plain") ?? ""
              const month = props.type === "month" ? writtenMonth(pasted) : undefined
              if (month === undefined) return
              event.preventDefault()
              props.onInput(month)
            }}
          />
        }
      >
        <Match when={props.tall === true}>
          <textarea
            {...shared}
            value={props.value}
            rows="3"
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        </Match>
        <Match when={props.type === "date"}>
          <DayInput
            shared={shared}
            value={props.value}
            onInput={props.onInput}
            asWritten={props.asWritten === true}
            onState={setDay}
          />
        </Match>
      </Switch>
      <Show when={props.hint}>
        <p id={`${id}-hint`} class={styles.hint}>
          {props.hint}
        </p>
      </Show>
      <Show when={wrong()}>
        <p id={`${id}-wrong`} class={styles.wrong}>
          {wrong()}
        </p>
      </Show>
    </div>
  )
}
