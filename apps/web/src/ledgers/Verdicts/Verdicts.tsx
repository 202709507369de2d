import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { For, type JSX, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { SeverityMark } from "../../suspicions/SeverityMark/SeverityMark.tsx"
import { words } from "../ledgers.words.ts"
import type { Judgement, Verdict } from "../rows.ts"
import styles from "./Verdicts.module.css"

/** What the rules say of a draft: what it would open and resolve, and what else stands. */
export function JudgementList(props: {
  readonly judgement: Judgement
  /** What else is drawn behind a verdict that would stand. */
  readonly about?: (verdict: Verdict) => JSX.Element
}) {
  const isClean = () => props.judgement.opened.length === 0
  const others = () => {
    const opened = new Set(props.judgement.opened.map(fingerprintOf))
    return props.judgement.standing.filter((verdict) => !opened.has(fingerprintOf(verdict)))
  }
  return (
    <>
      <Show when={isClean()}>
        <p class={styles.clean}>{say(words.clean)}</p>
      </Show>
      <VerdictList title={words.opened} verdicts={props.judgement.opened} about={props.about} />
      <VerdictList title={words.resolved} verdicts={props.judgement.resolved} />
      <VerdictList title={words.standing} verdicts={others()} about={props.about} />
      <Show when={props.judgement.more}>
        <p>{say(words.moreVerdicts)}</p>
      </Show>
    </>
  )
}

/** Verdicts in the words of the night run. */
export function VerdictList(props: {
  readonly title: Sentence
  readonly verdicts: ReadonlyArray<Verdict>
  readonly about?: ((verdict: Verdict) => JSX.Element) | undefined
}) {
  return (
    <Show when={props.verdicts.length > 0}>
      <section class={styles.group}>
        <h3>{say(props.title)}</h3>
        <ul class={styles.list}>
          <For each={props.verdicts}>
            {(verdict) => (
              <li>
                <SeverityMark severity={verdict.severity} /> {say(verdict.message)}
                {props.about?.(verdict)}
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
