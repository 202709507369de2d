import { createUniqueId, Show } from "solid-js"
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
  /** More than one line. */
  readonly tall?: boolean
}

/** What somebody writes, with its label, what helps and what is wrong with it. */
export function Line(props: Props) {
  const id = createUniqueId()
  const described = () =>
    [
      props.hint === undefined ? [] : `${id}-hint`,
      props.wrong === undefined ? [] : `${id}-wrong`,
      props.describedBy ?? []
    ]
      .flat()
      .join(" ")
  const shared = {
    id,
    get value() {
      return props.value
    },
    get required() {
      return props.required ?? false
    },
    get disabled() {
      return props.disabled ?? false
    },
    get "aria-invalid"() {
      return props.wrong !== undefined
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
      <Show
        when={props.tall === true}
        fallback={
          <input
            {...shared}
            type={props.type ?? "text"}
            autocomplete="off"
            step={props.type === "number" ? "any" : undefined}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        }
      >
        <textarea {...shared} rows="3" onInput={(event) => props.onInput(event.currentTarget.value)} />
      </Show>
      <Show when={props.hint}>
        <p id={`${id}-hint`} class={styles.hint}>
          {props.hint}
        </p>
      </Show>
      <Show when={props.wrong}>
        <p id={`${id}-wrong`} class={styles.wrong}>
          {props.wrong}
        </p>
      </Show>
    </div>
  )
}
