import { confirmTotpEndpoint, enrolTotpEndpoint } from "@wengang/contract/endpoints/session.ts"
import { createSignal, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { say } from "../../language/language.ts"
import { Field } from "../Field/Field.tsx"
import { Panel } from "../Gate/Panel.tsx"
import { words } from "../people.words.ts"
import { askAgain } from "../session.ts"
import styles from "./EnrolPage.module.css"

/** Leads an administrator to a second factor: password, secret, first code. */
export function EnrolPage() {
  const [password, setPassword] = createSignal("")
  const [secret, setSecret] = createSignal<string>()
  const [code, setCode] = createSignal("")
  const [busy, setBusy] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  const step = async () => {
    if (secret() === undefined) {
      const enrolment = await call(enrolTotpEndpoint, { body: { password: password() } })
      setSecret(enrolment.secret)
      return
    }
    await call(confirmTotpEndpoint, { body: { code: code().trim() } })
    await askAgain()
  }
  const submit = async () => {
    setBusy(true)
    setError(undefined)
    await step().catch(setError)
    setBusy(false)
  }
  return (
    <Panel
      title={say(words.enrolTitle)}
      hint={say(words.enrolHint)}
      action={say(secret() === undefined ? words.getSecret : words.confirm)}
      busy={busy()}
      error={error()}
      onSubmit={() => void submit()}
    >
      <Show
        when={secret()}
        fallback={
          <Field
            label={say(words.password)}
            value={password()}
            onInput={setPassword}
            type="password"
            autocomplete="current-password"
            focused
          />
        }
      >
        {(shown) => (
          <>
            <div>
              <p>{say(words.secret)}</p>
              <code class={styles.secret}>{inFours(shown())}</code>
            </div>
            <Field
              label={say(words.code)}
              value={code()}
              onInput={setCode}
              autocomplete="one-time-code"
              numeric
              focused
            />
          </>
        )}
      </Show>
    </Panel>
  )
}

/** A secret of fifty letters is typed into a phone by hand: fours are kept in mind. Applications pass over spaces. */
function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? secret
}
