import { caseStateTitles } from "@wengang/domain/rectification/Case.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { For, Show } from "solid-js"
import { Chinese } from "../../language/Chinese/Chinese.tsx"
import { say } from "../../language/language.ts"
import { shortName } from "../../names/shortName.ts"
import { showDay } from "../../values/showDay.ts"
import type { CaseDetail } from "../caseAnswers.ts"
import { detailWords, stepWord, words } from "../cases.words.ts"
import styles from "./CaseTimeline.module.css"

/** All that happened to a case, oldest first. */
export function CaseTimeline(props: { readonly steps: CaseDetail["steps"] }) {
  return (
    <ol class={styles.steps}>
      <For each={props.steps}>
        {(step) => (
          <li class={styles.step}>
            <span class={styles.day}>{showDay(step.day)}</span>
            <div>
              <p>
                <strong>{say(stepWord(step.kind) ?? { zh: step.kind, en: step.kind })}</strong>{" "}
                <span class={styles.who}>
                  <Chinese>
                    {shortName(step.unit.name)} {step.actorName}
                  </Chinese>{" "}
                  → {say(caseStateTitles[step.state])}
                </span>
              </p>
              <Show when={handedOn(step)}>
                {(sentence) => (
                  <p class={styles.detail}>
                    <Chinese>{say(sentence())}</Chinese>
                  </p>
                )}
              </Show>
              <For each={told(step.details)}>
                {([name, text]) => (
                  <p class={styles.detail}>
                    {say(detailWords[name] ?? { zh: name, en: name })}
                    {say(words.colon)}
                    <Chinese>{text}</Chinese>
                  </p>
                )}
              </For>
              <Show when={Array.isArray(step.details.evidence)}>
                <p class={styles.detail}>
                  <Chinese>{papersIn(step.details.evidence)}</Chinese>
                </p>
              </Show>
            </div>
          </li>
        )}
      </For>
    </ol>
  )
}

/** From which office to which it was handed on; undefined for other steps. */
function handedOn({ kind, details: { from, unit } }: CaseDetail["steps"][number]): Sentence | undefined {
  if (kind !== "handOn") return undefined
  const [former, next] = [from, unit].map((one) => shortName((one as CaseDetail["unit"]).name))
  return words.handedOn(former ?? "", next ?? "")
}

/** What somebody said, in words; null and what is no text is left out. */
function told(details: Readonly<Record<string, unknown>>): ReadonlyArray<readonly [string, string]> {
  return Object.entries(details).flatMap(([name, value]) => {
    if (typeof value !== "string" || value === "" || detailWords[name] === undefined) return []
    return [[name, /^\d{4}-\d\d-\d\d$/.test(value) ? showDay(value) : value] as const]
  })
}

function papersIn(evidence: unknown): string {
  return (evidence as ReadonlyArray<{ readonly name?: string }>).map(({ name }) => name ?? "").join("、")
}
