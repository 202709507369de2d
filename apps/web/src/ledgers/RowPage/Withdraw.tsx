import { withdrawRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { createSignal, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import type { RowLedgerName } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import type { LedgerRow } from "../rows.ts"
import styles from "./RowPage.module.css"

interface Props {
  readonly ledger: RowLedgerName
  readonly row: LedgerRow
  readonly onWithdrawn: () => void
}

/** Takes a row out of its ledger, with a reason. */
export function Withdraw(props: Props) {
  const [opened, setOpened] = createSignal(false)
  const [reason, setReason] = createSignal("")
  const { busy, error, send } = sending()
  const withdraw = () =>
    send(async () => {
      const params = { ledger: props.ledger, key: props.row.key }
      await call(withdrawRowEndpoint, { params, body: { reason: reason().trim() } }, props.row.version)
      props.onWithdrawn()
    })
  return (
    <Show
      when={opened()}
      fallback={
        <Button kind="grave" onClick={() => setOpened(true)}>
          {say(words.withdraw)}
        </Button>
      }
    >
      <form
        class={styles.withdraw}
        onSubmit={(event) => {
          event.preventDefault()
          void withdraw()
        }}
      >
        <p>{say(words.withdrawHint)}</p>
        <Line label={say(words.reason)} value={reason()} onInput={setReason} required />
        <Told error={error()} />
        <div class={styles.actions}>
          <Button type="submit" kind="grave" disabled={busy()}>
            {say(words.withdraw)}
          </Button>
          <Button onClick={() => setOpened(false)}>{say(words.cancel)}</Button>
        </div>
      </form>
    </Show>
  )
}
