import { createUniqueId, Match, Switch } from "solid-js"
import { AreaPicker } from "../../areas/AreaPicker/AreaPicker.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { CellMarks } from "../../judging/CellMarks/CellMarks.tsx"
import { say } from "../../language/language.ts"
import { rowName } from "../../names/names.ts"
import { session } from "../../people/session.ts"
import { choicesOf } from "../choicesOf.ts"
import { type Column, labelOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import type { Verdict } from "../rows.ts"
import styles from "./RowForm.module.css"

interface Props {
  readonly column: Column
  readonly text: string
  readonly onInput: (text: string) => void
  readonly wrong: string | undefined
  /** The masked value on record; undefined in a new row. */
  readonly masked: string | undefined
  readonly fixed: boolean
  /** What rules say of what is written here. */
  readonly marks: ReadonlyArray<Verdict>
}

const types = { day: "date", month: "month" } as const

/** One field of a row to fill in, with what rules say of it. */
export function FormField(props: Props) {
  const id = createUniqueId()
  return (
    <div class={props.column.kind === "area" && !props.fixed ? styles.wide : styles.field}>
      <Control {...props} describedBy={props.marks.length === 0 ? undefined : id} />
      <CellMarks id={id} verdicts={props.marks} />
    </div>
  )
}

/** What is written into, by the kind of the field. */
function Control(props: Props & { readonly describedBy: string | undefined }) {
  const label = () => say(labelOf(props.column)) + (props.column.required && isChosen() ? " *" : "")
  const isChosen = () => props.column.kind === "choice" || props.column.kind === "area"
  const options = () => choicesOf(props.column)
  const empty = () => (props.column.whenEmpty === undefined ? [{ value: "", name: say(words.unset) }] : [])
  const hint = () => {
    if (props.fixed) return say(words.keyFixed)
    if (props.masked !== undefined) return say(words.masked(props.masked))
    // The number of a person says little: the name shows whether it is the right one.
    const { refersTo } = props.column
    return refersTo === undefined || props.text.length < 3 ? undefined : rowName(refersTo, props.text.trim())
  }
  return (
    <Switch
      fallback={
        <Line
          label={label()}
          value={props.text}
          type={props.column.kind in types ? types[props.column.kind as keyof typeof types] : "text"}
          asWritten
          required={props.column.required && props.masked === undefined}
          disabled={props.fixed}
          hint={hint()}
          wrong={props.wrong}
          describedBy={props.describedBy}
          onInput={props.onInput}
        />
      }
    >
      <Match when={options().length > 0}>
        <Choice
          label={label()}
          value={props.text === "" ? (props.column.whenEmpty ?? "") : props.text}
          options={[...empty(), ...options()]}
          describedBy={props.describedBy}
          onChoose={props.onInput}
        />
      </Match>
      <Match when={props.column.kind === "area" && !props.fixed}>
        <AreaPicker
          label={label()}
          root={props.column.required ? (session.latest?.area ?? nation) : nation}
          value={props.text}
          wrong={props.wrong}
          describedBy={props.describedBy}
          onChoose={props.onInput}
        />
      </Match>
    </Switch>
  )
}

const nation = "000000000000"
