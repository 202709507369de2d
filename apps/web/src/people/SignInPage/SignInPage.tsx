import { signInEndpoint } from "@wengang/contract/endpoints/session.ts"
import { createSignal, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Refusal } from "../../api/Refusal.ts"
import { say } from "../../language/language.ts"
import { arrive } from "../../layout/PageHead/arrival.ts"
import { Field } from "../Field/Field.tsx"
import { Panel } from "../Gate/Panel.tsx"
import { words } from "../people.words.ts"
import { SingleSignOn, wasRefused } from "../SingleSignOn/SingleSignOn.tsx"
import { sessionEnded, setSession } from "../session.ts"

/** Asks for username and password, and for the code of the second factor where the account has one. */
export function SignInPage() {
  const [username, setUsername] = createSignal("")
  const [password, setPassword] = createSignal("")
  const [code, setCode] = createSignal("")
  const [asksCode, setAsksCode] = createSignal(false)
  const [busy, setBusy] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  const submit = async () => {
    setBusy(true)
    setError(undefined)
    const credentials = { username: username().trim(), password: password() }
    const sent = asksCode() ? { ...credentials, code: code().trim() } : credentials
    try {
      const who = await call(signInEndpoint, { body: sent })
      arrive()
      setSession(who)
    } catch (refusal) {
      const needsCode = refusal instanceof Refusal && refusal.code === "second-factor-needed" && !asksCode()
      if (needsCode) setAsksCode(true)
      else setError(refusal)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Panel
      title={say(words.signInTitle)}
      hint={say(sessionEnded() ? words.ended : wasRefused() ? words.singleSignOnRefused : words.signInHint)}
      action={say(busy() ? words.signingIn : words.signIn)}
      busy={busy()}
      error={error()}
      onSubmit={() => void submit()}
    >
      <Field label={say(words.username)} value={username()} onInput={setUsername} autocomplete="username" focused />
      <Field
        label={say(words.password)}
        value={password()}
        onInput={setPassword}
        type="password"
        autocomplete="current-password"
      />
      <Show when={asksCode()}>
        <Field
          label={say(words.code)}
          value={code()}
          onInput={setCode}
          autocomplete="one-time-code"
          numeric
          focused
          hint={say(words.codeHint)}
        />
      </Show>
      <SingleSignOn />
    </Panel>
  )
}
