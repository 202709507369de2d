import { setUpEndpoint } from "@wengang/contract/endpoints/session.ts"
import { roles } from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { createSignal, For, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Refusal } from "../../api/Refusal.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"
import { Issued, type IssuedAccount } from "../Issued/Issued.tsx"

const administrators = ["systemAdministrator", "securityAdministrator", "auditAdministrator"] as const
type Administrator = (typeof administrators)[number]
type People = Readonly<Record<Administrator, { readonly username: string; readonly name: string }>>

const nobody: People = {
  systemAdministrator: { username: "", name: "" },
  securityAdministrator: { username: "", name: "" },
  auditAdministrator: { username: "", name: "" }
}

/** Makes the three administrators of an office's own database, by the link that the server showed at its first start. */
export function SetUpPage() {
  // What follows the # goes to no server, and so into no log.
  const token = decodeURIComponent(window.location.hash.slice(1))
  const [people, setPeople] = createSignal(nobody)
  const [area, setArea] = createSignal("")
  const [issued, setIssued] = createSignal<ReadonlyArray<IssuedAccount>>()
  const { busy, error, send } = sending()
  const set = (one: Administrator, change: Partial<People[Administrator]>) =>
    setPeople({ ...people(), [one]: { ...people()[one], ...change } })
  const make = () =>
    send(async () => {
      const code = area().trim()
      if (!/^(\d{6}|\d{12})$/.test(code)) throw new Refusal(words.wrongArea, 0)
      const body = { token, area: code.padEnd(12, "0") as AreaCode, ...people() }
      setIssued((await call(setUpEndpoint, { body })).accounts)
    })
  return (
    <>
      <PageHead title={say(words.setUp)}>
        <p class={styles.hint}>{say(words.setUpHint)}</p>
      </PageHead>
      <Show when={issued()}>
        {(accounts) => (
          <>
            <p role="status">{say(words.setUpDone)}</p>
            <Issued issued={accounts()} />
            <p>
              <a href="/" rel="external">
                {say(words.toSignIn)}
              </a>
            </p>
          </>
        )}
      </Show>
      <Show when={issued() === undefined}>
        <Show when={token !== ""} fallback={<p role="alert">{say(words.noToken)}</p>}>
          <form
            class={`${styles.panel} ${styles.narrow}`}
            onSubmit={(event) => {
              event.preventDefault()
              void make()
            }}
          >
            <Line label={say(words.setUpArea)} value={area()} onInput={setArea} required />
            <For each={administrators}>
              {(one) => (
                <fieldset class={styles.checks}>
                  <legend>{say(roles[one].title)}</legend>
                  <Line
                    label={say(words.username)}
                    value={people()[one].username}
                    onInput={(username) => set(one, { username: username.trim() })}
                    required
                  />
                  <Line
                    label={say(words.name)}
                    value={people()[one].name}
                    onInput={(name) => set(one, { name })}
                    required
                  />
                </fieldset>
              )}
            </For>
            <Told error={error()} />
            <div class={styles.actions}>
              <Button type="submit" kind="main" disabled={busy()}>
                {say(words.setUpAction)}
              </Button>
            </div>
          </form>
        </Show>
      </Show>
    </>
  )
}
