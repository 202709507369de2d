import { Show } from "solid-js"
import type { EvidenceField } from "../../api/answers.ts"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { showValue } from "../../values/showValue.ts"
import { words } from "../suspicions.words.ts"
import styles from "./EvidenceRows.module.css"

/** A field's value as people read it, whether the verdict rests on it, and what it was then if it is another now. */
export function CellValue(props: {
  readonly field: EvidenceField
  /** Whether the row does not exist: what is cited is then that gap. */
  readonly isMissing: boolean
}) {
  const changed = () => {
    const { cited, value } = props.field
    return cited !== null && cited.value !== value ? showValue(props.field.kind, cited.value) : undefined
  }
  return (
    <>
      <Show
        when={props.field.called}
        fallback={
          <Show when={props.isMissing && props.field.cited !== null} fallback={<Value field={props.field} />}>
            <span class={styles.lacking}>{say(words.missingRow)}</span>
          </Show>
        }
      >
        {(name) => (
          <>
            <Chinese>{name()}</Chinese>{" "}
            <span class={styles.code}>{showValue(props.field.kind, props.field.value)}</span>
          </>
        )}
      </Show>
      <Show when={props.field.cited !== null}>
        {" "}
        <span class={styles.tag}>{say(words.cited)}</span>
      </Show>
      <Show when={changed()}>{(then) => <span class={styles.then}>{say(words.whenJudged(then()))}</span>}</Show>
    </>
  )
}

function Value(props: { readonly field: EvidenceField }) {
  const text = () => showValue(props.field.kind, props.field.value)
  const isChinese = () => /[\u4e00-\u9fff]/.test(text())
  return (
    <Show when={isChinese()} fallback={text()}>
      <Chinese>{text()}</Chinese>
    </Show>
  )
}
