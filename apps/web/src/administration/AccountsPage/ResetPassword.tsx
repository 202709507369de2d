import { resetAccountPasswordEndpoint } from "@wengang/contract/endpoints/accounts.ts"
import { createSignal } from "solid-js"
import { call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"
import type { IssuedAccount } from "../Issued/Issued.tsx"
import { openedAt } from "../openedAt.ts"
import type { Account } from "./Account.ts"

interface Props {
  readonly account: Account
  readonly onIssued: (issued: IssuedAccount) => void
  readonly onCancel: () => void
}

/** Gives an account a password for one sign-in. */
export function ResetPassword(props: Props) {
  const [secondFactor, setSecondFactor] = createSignal(false)
  const { busy, error, send } = sending()
  const reset = () =>
    send(async () => {
      const params = { id: props.account.id }
      props.onIssued(await call(resetAccountPasswordEndpoint, { params, body: { secondFactor: secondFactor() } }))
    })
  return (
    <section class={styles.panel} aria-labelledby="reset">
      <h2 id="reset" tabindex="-1" ref={openedAt}>
        {say(words.resetOf(say(words.accountOf(props.account.name, props.account.username))))}
      </h2>
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={secondFactor()}
          onChange={(event) => setSecondFactor(event.currentTarget.checked)}
        />
        {say(words.resetFactor)}
      </label>
      <Told error={error()} />
      <div class={styles.actions}>
        <Button kind="grave" disabled={busy()} onClick={() => void reset()}>
          {say(words.reset)}
        </Button>
        <Button onClick={props.onCancel}>{say(words.cancel)}</Button>
      </div>
    </section>
  )
}
