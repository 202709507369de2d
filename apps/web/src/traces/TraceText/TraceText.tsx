import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { traceEndpoint } from "@wengang/contract/endpoints/rules.ts"
import { For, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { Basis } from "../../rules/Basis/Basis.tsx"
import { Parameters } from "../../rules/Parameters/Parameters.tsx"
import { showDay } from "../../values/showDay.ts"
import { showValue } from "../../values/showValue.ts"
import { words } from "../traces.words.ts"
import styles from "./TraceText.module.css"

export type Trace = AnswerTo<typeof traceEndpoint>

/** A trace in sentences: the outcome, what was read and compared, with which numbers, on what basis, and for how long. */
export function TraceText(props: { readonly trace: Trace }) {
  return (
    <div class={styles.trace}>
      <p class={styles.outcome} role="status">
        {outcomeOf(props.trace)}
      </p>
      <p>
        {say(words.condition)} {say(props.trace.condition)}
      </p>
      <h3>{say(words.facts)}</h3>
      <ul>
        <For each={props.trace.facts}>
          {(fact) => (
            <li>
              <Chinese>{say(words.fact(fact.sheet, fact.key, fact.label, valueTold(fact)))}</Chinese>
            </li>
          )}
        </For>
      </ul>
      <h3>{say(words.comparisons)}</h3>
      <Show when={props.trace.comparisons.length > 0} fallback={<p>{say(words.noComparison)}</p>}>
        <ul>
          <For each={props.trace.comparisons}>{(comparison) => <li>{say(comparison)}</li>}</For>
        </ul>
      </Show>
      <Parameters parameters={props.trace.parameters} />
      <Basis basis={props.trace.basis} />
      <p>{props.trace.changesOn === null ? say(words.never) : say(words.changesOn(showDay(props.trace.changesOn)))}</p>
    </div>
  )
}

function outcomeOf({ outcome, verdict, reason, missing }: Trace): string {
  if (outcome === "fail") return say(words.fail) + (verdict === null ? "" : say(verdict.message))
  if (outcome === "notApplicable") return say(words.notApplicable) + (reason === null ? "" : say(reason))
  if (outcome === "pass") return say(words.pass)
  const lacks = missing.map(({ sheet, field }) =>
    say(field === null ? words.wholeSheet(sheet) : words.column(sheet, field))
  )
  return say(words.notEvaluable) + lacks.join(say({ zh: "、", en: ", " }))
}

function valueTold({ value, elsewhere, kind, called }: Trace["facts"][number]): string {
  if (elsewhere) return say(words.elsewhere)
  return value === null ? say(words.empty) : (called ?? showValue(kind, value))
}
