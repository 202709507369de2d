import { createEffect, createSignal, Match, onCleanup, Show, Switch } from "solid-js"
import { sentenceOf } from "../../api/Refusal.ts"
import { Button } from "../../forms/Button/Button.tsx"
import { words as judgingWords } from "../../judging/judging.words.ts"
import { RemarkLine } from "../../judging/RemarkLine/RemarkLine.tsx"
import { isWarning, type Remarks } from "../../judging/remarks.ts"
import { say } from "../../language/language.ts"
import { words } from "../ledgers.words.ts"
import type { Verdict } from "../rows.ts"
import { JudgementList } from "../Verdicts/Verdicts.tsx"
import type { Assessing } from "./assessing.ts"
import { type Editing, formRow } from "./editing.ts"
import styles from "./RowForm.module.css"

/** How long the keyboard rests before what is said is read out, in milliseconds. */
const rest = 1200

/** What the rules say of what is being typed, in the words of the night run. */
export function Assessment(props: { readonly editing: Editing; readonly assessing: Assessing }) {
  return (
    <aside class={styles.verdicts} aria-labelledby="verdicts">
      <h2 id="verdicts">{say(words.verdicts)}</h2>
      <p class={styles.hint}>{say(words.verdictsHint)}</p>
      <div aria-busy={props.assessing.busy()}>
        <Show when={props.assessing.isAlone()}>
          <p class={styles.alone}>{say(judgingWords.alone)}</p>
        </Show>
        <Switch fallback={<p>{say(words.judging)}</p>}>
          <Match when={props.editing.changed().length === 0}>
            <p>{say(words.untouched)}</p>
          </Match>
          <Match when={!props.editing.complete()}>
            <p>{say(words.incomplete)}</p>
          </Match>
          <Match when={props.assessing.error()}>{(refusal) => <p>{say(sentenceOf(refusal()))}</p>}</Match>
          <Match when={props.assessing.judgement()}>
            {(known) => (
              <JudgementList
                judgement={known()}
                about={(verdict) => <Remarkable verdict={verdict} remarks={props.editing.remarks} />}
              />
            )}
          </Match>
          <Match when={!props.assessing.busy()}>
            <p>{say(words.untouched)}</p>
          </Match>
        </Switch>
      </div>
      <ReadOut assessing={props.assessing} />
    </aside>
  )
}

/** Where a warning is accepted with a reason: asked for, so that those who have none to give are not held up. */
function Remarkable(props: { readonly verdict: Verdict; readonly remarks: Remarks }) {
  const written = () => props.remarks.of(formRow, props.verdict) !== ""
  const [isOpen, setOpen] = createSignal(written())
  let place: HTMLDivElement | undefined
  const open = () => {
    setOpen(true)
    place?.querySelector("input")?.focus()
  }
  return (
    <Show when={isWarning(props.verdict)}>
      <div class={styles.remark} ref={place}>
        <Show when={isOpen() || written()} fallback={<Button onClick={open}>{say(judgingWords.addRemark)}</Button>}>
          <RemarkLine
            verdict={props.verdict}
            remarks={props.remarks}
            row={formRow}
            hint={say(judgingWords.remarkHint)}
          />
        </Show>
      </div>
    </Show>
  )
}

/** Tells whoever listens what is found, not at each key but after a rest. */
function ReadOut(props: { readonly assessing: Assessing }) {
  const [told, setTold] = createSignal("")
  const sentence = () => {
    const error = props.assessing.error()
    if (error !== undefined) return say(sentenceOf(error))
    const judgement = props.assessing.judgement()
    const found = judgement === undefined ? "" : say(judgingWords.told(judgement.opened.map(({ message }) => message)))
    return (props.assessing.isAlone() ? say(judgingWords.alone) : "") + found
  }
  createEffect(() => {
    const next = sentence()
    const timer = setTimeout(() => setTold(next), rest)
    onCleanup(() => clearTimeout(timer))
  })
  return (
    <p class="visually-hidden" role="status">
      {told()}
    </p>
  )
}
