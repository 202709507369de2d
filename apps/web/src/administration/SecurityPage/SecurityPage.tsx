import { setSecurityPolicyEndpoint, showSecurityPolicyEndpoint } from "@wengang/contract/endpoints/settings.ts"
import type { SecurityPolicy } from "@wengang/domain/people/SecurityPolicy.ts"
import { createResource, createSignal, For } from "solid-js"
import { call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"

const numbers = [
  "lockOutAfter",
  "lockOutMinutes",
  "idleMinutes",
  "sessionHours",
  "passwordLength",
  "passwordsRemembered"
] as const
const switches = ["changeFirstPassword", "secondFactorForAll"] as const

/** How strictly people are let in. */
export function SecurityPage() {
  const [policy, { refetch }] = createResource(() => call(showSecurityPolicyEndpoint, {}))
  return (
    <>
      <PageHead title={say(words.security)}>
        <p class={styles.hint}>{say(words.securityHint)}</p>
      </PageHead>
      <Loaded resource={policy} again={() => void refetch()}>
        {(loaded) => <PolicyForm policy={loaded()} />}
      </Loaded>
    </>
  )
}

function PolicyForm(props: { readonly policy: SecurityPolicy }) {
  const [policy, setPolicy] = createSignal(props.policy)
  const [done, setDone] = createSignal<string>()
  const { busy, error, send } = sending()
  const save = () =>
    send(async () => {
      setDone(undefined)
      setPolicy(await call(setSecurityPolicyEndpoint, { body: policy() }))
      setDone(say(words.saved))
    })
  return (
    <form
      class={`${styles.panel} ${styles.narrow}`}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <For each={numbers}>
        {(name) => (
          <Line
            label={say(words[name])}
            type="number"
            value={String(policy()[name])}
            onInput={(text) => setPolicy({ ...policy(), [name]: Number(text) })}
            required
          />
        )}
      </For>
      <For each={switches}>
        {(name) => (
          <label class={styles.check}>
            <input
              type="checkbox"
              checked={policy()[name]}
              onChange={(event) => setPolicy({ ...policy(), [name]: event.currentTarget.checked })}
            />
            {say(words[name])}
          </label>
        )}
      </For>
      <Told error={error()} done={done()} />
      <div class={styles.actions}>
        <Button type="submit" kind="main" disabled={busy()}>
          {say(words.save)}
        </Button>
      </div>
    </form>
  )
}
