import { clearSuspicionsEndpoint } from "@wengang/contract/endpoints/judgements.ts"
import {
  type ClearanceReason,
  clearanceReasonCodes,
  clearanceReasons
} from "@wengang/domain/findings/ClearanceReason.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { createSignal, For } from "solid-js"
import type { ListedSuspicion } from "../../api/answers.ts"
import { call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { words } from "../Judge/judge.words.ts"
import styles from "./ClearMany.module.css"

/** A suspicion that was left as it is, and why. */
interface Left {
  readonly message: Sentence
  readonly why: Sentence
}

/** Clears the suspicions that are chosen for one reason; those that may not be are left, and it is said why. */
export function ClearMany(props: { readonly suspicions: ReadonlyArray<ListedSuspicion>; readonly onDone: () => void }) {
  const [reason, setReason] = createSignal<ClearanceReason>("otherRecord")
  const [text, setText] = createSignal("")
  const [left, setLeft] = createSignal<ReadonlyArray<Left>>([])
  const [done, setDone] = createSignal<string>()
  const { busy, error, send } = sending()
  const clear = () =>
    send(async () => {
      const [first, ...others] = props.suspicions.map(({ id }) => id)
      if (first === undefined) return
      const body = { ids: [first, ...others] as const, reason: reason(), text: text(), evidence: null }
      const { results } = await call(clearSuspicionsEndpoint, { body })
      const refused = results.flatMap((one) => {
        const message = props.suspicions.find(({ id }) => id === one.id)?.message
        return "sentence" in one && message !== undefined ? [{ message, why: one.sentence }] : []
      })
      setLeft(refused)
      setText("")
      setDone(say(words.clearedMany(results.length - refused.length)))
      props.onDone()
    })
  return (
    <form
      class={styles.panel}
      aria-labelledby="clear-many"
      onSubmit={(event) => {
        event.preventDefault()
        void clear()
      }}
    >
      <h2 id="clear-many">{say(words.clearMany(props.suspicions.length))}</h2>
      <p class={styles.hint}>{say(words.clearManyHint)}</p>
      <Choice
        label={say(words.reason)}
        value={reason()}
        options={clearanceReasonCodes.map((code) => ({ value: code, name: say(clearanceReasons[code]) }))}
        onChoose={(value) => setReason(value as ClearanceReason)}
      />
      <Line label={say(words.text)} hint={say(words.textHint)} value={text()} onInput={setText} required tall />
      <Told error={error()} done={done()} />
      <ul class={styles.left}>
        <For each={left()}>
          {(one) => (
            <li>
              {say(one.message)} — {say(one.why)}
            </li>
          )}
        </For>
      </ul>
      <div>
        <Button type="submit" kind="main" disabled={busy() || props.suspicions.length === 0}>
          {say(words.clear)}
        </Button>
      </div>
    </form>
  )
}
