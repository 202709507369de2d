import { createAccountEndpoint } from "@wengang/contract/endpoints/accounts.ts"
import { createSignal } from "solid-js"
import { call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"
import type { IssuedAccount } from "../Issued/Issued.tsx"

/** Makes an account, whose rights somebody else gives. */
export function CreateAccount(props: { readonly onIssued: (issued: IssuedAccount) => void }) {
  const [username, setUsername] = createSignal("")
  const [name, setName] = createSignal("")
  const { busy, error, send } = sending()
  const create = () =>
    send(async () => {
      props.onIssued(await call(createAccountEndpoint, { body: { username: username().trim(), name: name().trim() } }))
      setUsername("")
      setName("")
    })
  return (
    <form
      class={styles.panel}
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <h2>{say(words.create)}</h2>
      <p class={styles.hint}>{say(words.createHint)}</p>
      <div class={styles.lines}>
        <Line label={say(words.username)} value={username()} onInput={setUsername} required />
        <Line label={say(words.name)} value={name()} onInput={setName} required />
        <Button type="submit" kind="main" disabled={busy()}>
          {say(words.create)}
        </Button>
      </div>
      <Told error={error()} />
    </form>
  )
}
