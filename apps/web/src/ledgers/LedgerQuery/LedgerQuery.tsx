import { useNavigate } from "@solidjs/router"
import { createEffect, createSignal, For, Show } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { say } from "../../language/language.ts"
import { choicesOf } from "../choicesOf.ts"
import { conditionsIn, ledgerAddress, type LedgerQuery as Query } from "../ledgerAddress.ts"
import { type Column, columnsOf, labelOf, type RowLedgerName } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import styles from "./LedgerQuery.module.css"

interface Props {
  readonly ledger: RowLedgerName
  readonly query: Query
}

const asked: ReadonlySet<string> = new Set(["id", "choice", "yesNo", "month"])
const names: ReadonlySet<string> = new Set(["name", "headName", "title", "occupation", "employer"])

/** So many conditions stand beside the buttons: a line, below which rows begin. The others unfold. */
const always = 4

/** The form, which folds away, by which rows are found. */
export function LedgerQuery(props: Props) {
  const navigate = useNavigate()
  const columns = () => columnsOf(props.ledger).filter(({ kind, name }) => asked.has(kind) || names.has(name))
  const [texts, setTexts] = createSignal<Readonly<Record<string, string>>>({})
  createEffect(() => setTexts(conditionsIn(props.query)))
  const set = (name: string, text: string) => setTexts({ ...texts(), [name]: text })
  const [asOf, setAsOf] = createSignal("")
  createEffect(() => setAsOf(props.query.asOf ?? ""))
  const go = (filter: ReadonlyArray<string>) => {
    const { area, sort } = props.query
    navigate(ledgerAddress(props.ledger, { area, sort, filter }))
  }
  const search = () => {
    if (asOf() !== "")
      return navigate(ledgerAddress(props.ledger, { area: props.query.area, filter: [], asOf: asOf() }))
    go(
      Object.entries(texts())
        .filter(([, text]) => text.trim() !== "")
        .map(([name, text]) => `${name}:${text.trim()}`)
    )
  }
  const isUsed = ({ name }: Column) => (conditionsIn(props.query)[name] ?? "") !== ""
  const [more, setMore] = createSignal(columns().slice(always).some(isUsed) || props.query.asOf !== undefined)
  const shown = () => (more() ? columns() : columns().slice(0, always))
  const opened = () =>
    props.query.filter.length > 0 || props.query.asOf !== undefined || window.matchMedia("(min-width: 1000px)").matches
  return (
    <details class={styles.panel} open={opened()}>
      <summary id="query" class={styles.summary}>
        {say(words.query)}
      </summary>
      <form
        class={styles.form}
        aria-label={say(words.query)}
        onSubmit={(event) => {
          event.preventDefault()
          search()
        }}
      >
        <For each={shown()}>
          {(column) => (
            <Condition column={column} value={texts()[column.name] ?? ""} onChange={(text) => set(column.name, text)} />
          )}
        </For>
        <Show when={more()}>
          <Line label={say(words.asOf)} hint={say(words.asOfHint)} type="date" value={asOf()} onInput={setAsOf} />
        </Show>
        <div class={more() ? styles.actions : styles.beside}>
          <Button type="submit" kind="main">
            {say(words.search)}
          </Button>
          <Button onClick={() => go([])}>{say(words.reset)}</Button>
          <Button expanded={more()} onClick={() => setMore(!more())}>
            {say(more() ? words.lessConditions : words.moreConditions)}
          </Button>
          <Show when={more()}>
            <span class={styles.hint}>{say(words.queryHint)}</span>
          </Show>
        </div>
      </form>
    </details>
  )
}

function Condition(props: {
  readonly column: Column
  readonly value: string
  readonly onChange: (text: string) => void
}) {
  const options = () => choicesOf(props.column)
  return (
    <Show
      when={options().length > 0}
      fallback={
        <Line
          label={say(labelOf(props.column))}
          value={props.value}
          type={props.column.kind === "month" ? "month" : "text"}
          onInput={props.onChange}
        />
      }
    >
      <Choice
        label={say(labelOf(props.column))}
        value={props.value}
        options={[{ value: "", name: say(words.any) }, ...options()]}
        onChoose={props.onChange}
      />
    </Show>
  )
}
