import { createSignal, createUniqueId, Match, Show, Switch } from "solid-js"
import { say } from "../../language/language.ts"
import { CalendarInput, type CalendarKind, calendarKinds } from "./CalendarInput.tsx"
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
  /** Of a date or month: whether what is none is told as it is written, instead of nothing. */
  readonly asWritten?: boolean
  /** Of a date or month: whether it is told once it is left or chosen, not at each key. */
  readonly onceLeft?: boolean
  /** More than one line. */
  readonly tall?: boolean
}

/** What somebody writes, with its label, what helps and what is wrong with it. */
export function Line(props: Props) {
  const id = createUniqueId()
  const [read, setRead] = createSignal<"writing" | "unread" | "fine">("fine")
  const calendar = (): CalendarKind | undefined =>
    props.type === "date" || props.type === "month" ? props.type : undefined
  // What is still being written is not called wrong.
  const wrong = () => {
    if (read() === "writing") return undefined
    const kind = calendar()
    return read() === "unread" && kind !== undefined ? say(calendarKinds[kind].none) : props.wrong
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
            onInput={(event) => props.onInput(event.currentTarget.value)}
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
        <Match when={calendar()}>
          {(kind) => (
            <CalendarInput
              kind={kind()}
              shared={shared}
              value={props.value}
              onInput={props.onInput}
              asWritten={props.asWritten === true}
              onceLeft={props.onceLeft === true}
              onState={setRead}
            />
          )}
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
