import { assessRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { createEffect, createSignal, Match, onCleanup, Switch } from "solid-js"
import { call } from "../../api/call.ts"
import { sentenceOf } from "../../api/Refusal.ts"
import { say } from "../../language/language.ts"
import type { RowLedgerName } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import type { Judgement } from "../rows.ts"
import { JudgementList } from "../Verdicts/Verdicts.tsx"
import type { Editing } from "./editing.ts"
import styles from "./RowForm.module.css"

/** How long the keyboard rests before the server is asked, in milliseconds. */
const pause = 400

/** What the rules say of what is being typed, in the words of the night run. */
export function Assessment(props: { readonly ledger: RowLedgerName; readonly editing: Editing }) {
  const [judgement, setJudgement] = createSignal<Judgement>()
  const [error, setError] = createSignal<unknown>()
  const [busy, setBusy] = createSignal(false)
  let asked = 0
  createEffect(() => {
    const values = props.editing.keyed()
    const ready = props.editing.changed().length > 0 && props.editing.complete()
    if (!ready) return
    const timer = setTimeout(async () => {
      const mine = ++asked
      setBusy(true)
      const params = { ledger: props.ledger }
      const answer = await call(assessRowEndpoint, { params, body: { values } }).catch((refusal) => {
        if (mine === asked) setError(refusal)
      })
      if (mine !== asked) return
      setBusy(false)
      setJudgement(answer ?? undefined)
      if (answer !== undefined) setError(undefined)
    }, pause)
    onCleanup(() => clearTimeout(timer))
  })
  return (
    <aside class={styles.verdicts} aria-labelledby="verdicts">
      <h2 id="verdicts">{say(words.verdicts)}</h2>
      <p class={styles.hint}>{say(words.verdictsHint)}</p>
      <div role="status" aria-busy={busy()}>
        <Switch fallback={<p>{say(words.judging)}</p>}>
          <Match when={props.editing.changed().length === 0}>
            <p>{say(words.untouched)}</p>
          </Match>
          <Match when={!props.editing.complete()}>
            <p>{say(words.incomplete)}</p>
          </Match>
          <Match when={error()}>{(refusal) => <p>{say(sentenceOf(refusal()))}</p>}</Match>
          <Match when={judgement()}>{(known) => <JudgementList judgement={known()} />}</Match>
          <Match when={!busy()}>
            <p>{say(words.untouched)}</p>
          </Match>
        </Switch>
      </div>
    </aside>
  )
}
