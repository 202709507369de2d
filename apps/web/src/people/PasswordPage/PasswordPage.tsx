import { changePasswordEndpoint } from "@wengang/contract/endpoints/session.ts"
import { createSignal } from "solid-js"
import { call } from "../../api/call.ts"
import { Refusal } from "../../api/Refusal.ts"
import { say } from "../../language/language.ts"
import { Field } from "../Field/Field.tsx"
import { Panel } from "../Gate/Panel.tsx"
import { words } from "../people.words.ts"
import { askAgain } from "../session.ts"

/** Asks for a new password, before anything else. */
export function PasswordPage() {
  const [current, setCurrent] = createSignal("")
  const [next, setNext] = createSignal("")
  const [again, setAgain] = createSignal("")
  const [busy, setBusy] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  const submit = async () => {
    setError(next() === again() ? undefined : new Refusal(words.differ, 0))
    if (next() !== again()) return
    setBusy(true)
    try {
      await call(changePasswordEndpoint, { body: { current: current(), next: next() } })
      await askAgain()
    } catch (refusal) {
      setError(refusal)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Panel
      title={say(words.changeTitle)}
      hint={say(words.changeHint)}
      action={say(words.change)}
      busy={busy()}
      error={error()}
      onSubmit={() => void submit()}
    >
      <Field
        label={say(words.current)}
        value={current()}
        onInput={setCurrent}
        type="password"
        autocomplete="current-password"
        focused
      />
      <Field label={say(words.next)} value={next()} onInput={setNext} type="password" autocomplete="new-password" />
      <Field label={say(words.again)} value={again()} onInput={setAgain} type="password" autocomplete="new-password" />
    </Panel>
  )
}
