import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { createMemo, For, Show } from "solid-js"
import { words as judgingWords } from "../../judging/judging.words.ts"
import { RemarkLine } from "../../judging/RemarkLine/RemarkLine.tsx"
import { isWarning, type Remarks } from "../../judging/remarks.ts"
import { say } from "../../language/language.ts"
import type { Verdict } from "../../ledgers/rows.ts"
import styles from "./RowRemarks.module.css"

interface Props {
  readonly row: string
  readonly name: string
  readonly verdicts: ReadonlyArray<Verdict>
  /** Warnings that were there before the row was written in; nothing else in the sheet says them. */
  readonly standing: ReadonlyArray<Verdict>
  readonly remarks: Remarks
}

/** Where the warnings of the current row are accepted with a reason, right below what they say. */
export function RowRemarks(props: Props) {
  const warnings = createMemo(
    () => new Map([...props.verdicts, ...props.standing].filter(isWarning).map((one) => [keyOf(one), one]))
  )
  const standing = createMemo(() => new Set(props.standing.map(keyOf)))
  // By key: a verdict that is told anew must not take the line away in which somebody types.
  const keys = createMemo(() => [...warnings().keys()], [], { equals: (a, b) => a.join("\n") === b.join("\n") })
  return (
    <Show when={keys().length > 0}>
      <fieldset class={styles.remarks}>
        <legend>
          {props.name} <span class={styles.hint}>{say(judgingWords.remarkHint)}</span>
        </legend>
        <For each={keys()}>
          {(key) => (
            <Show when={warnings().get(key)}>
              {(verdict) => (
                <RemarkLine
                  verdict={verdict()}
                  remarks={props.remarks}
                  row={props.row}
                  {...(standing().has(key) ? { hint: say(verdict().message) } : {})}
                />
              )}
            </Show>
          )}
        </For>
      </fieldset>
    </Show>
  )
}

function keyOf(verdict: Verdict): string {
  return fingerprintOf(verdict as Parameters<typeof fingerprintOf>[0])
}
