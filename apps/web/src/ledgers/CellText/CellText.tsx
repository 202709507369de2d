import { Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { areaPath, rowName } from "../../names/names.ts"
import { shortName } from "../../names/shortName.ts"
import { showValue } from "../../values/showValue.ts"
import { type Column, rowAddress } from "../ledgerColumns.ts"
import styles from "./CellText.module.css"

interface Props {
  readonly column: Column
  readonly value: unknown
  /** Whether areas are told from the province down. */
  readonly whole?: boolean
}

/** A field's value as offices read it: choices by their label, areas and rows by their name. */
export function CellText(props: Props) {
  const filled = () => props.value !== null && props.value !== undefined && props.value !== ""
  return (
    <Show when={filled()} fallback={<span class={styles.none}>—</span>}>
      <Filled {...props} />
    </Show>
  )
}

function Filled(props: Props) {
  const text = () => String(props.value)
  const { kind, choices, refersTo } = props.column
  if (choices !== undefined) return <Chinese>{choices[text()] ?? text()}</Chinese>
  if (kind === "area") return <Area code={text()} whole={props.whole === true} />
  if (refersTo !== undefined) return <Reference ledger={refersTo} key={text()} />
  const shown = () => showValue(kind, props.value)
  return (
    <Show
      when={kind === "text"}
      fallback={<span class={numeric.has(kind) ? styles.number : undefined}>{shown()}</span>}
    >
      <Chinese>{shown()}</Chinese>
    </Show>
  )
}

const numeric: ReadonlySet<string> = new Set(["yuan", "integer", "day", "month", "idNumber", "phone", "id"])

function Area(props: { readonly code: string; readonly whole: boolean }) {
  const path = () => areaPath(props.code) ?? []
  const shown = () => (props.whole ? path() : path().slice(-2)).map(shortName).join(" ")
  return <Chinese>{shown() || props.code}</Chinese>
}

function Reference(props: { readonly ledger: string; readonly key: string }) {
  const name = () => rowName(props.ledger, props.key)
  return (
    <a href={rowAddress(props.ledger, props.key)} class={styles.reference}>
      <Show when={name()} fallback={props.key}>
        {(known) => (
          <>
            <Chinese>{known()}</Chinese> <span class={styles.key}>{props.key}</span>
          </>
        )}
      </Show>
    </a>
  )
}
