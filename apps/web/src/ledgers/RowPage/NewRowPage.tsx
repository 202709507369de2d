import { A, useNavigate, useParams } from "@solidjs/router"
import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { ledgerIn, mayKeep, rowAddress, titleOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import { RowForm } from "../RowForm/RowForm.tsx"
import styles from "./RowPage.module.css"

/** A new row of a ledger. */
export function NewRowPage() {
  const params = useParams()
  const navigate = useNavigate()
  const ledger = () => {
    const named = ledgerIn(params.ledger)
    return named !== undefined && mayKeep(named) ? named : undefined
  }
  return (
    <Show when={ledger()} fallback={<PageHead title={say(words.noLedger)} />} keyed>
      {(known) => (
        <>
          <A href={`/ledgers/${known}`} class={styles.back}>
            {say(words.back(say(titleOf(known))))}
          </A>
          <PageHead title={say(words.newRow(say(titleOf(known))))} />
          <RowForm
            ledger={known}
            onSaved={(row, { opened, resolved }) =>
              navigate(rowAddress(known, row?.key ?? ""), {
                state: { saved: { opened: opened.length, resolved: resolved.length } }
              })
            }
            onCancel={() => navigate(`/ledgers/${known}`)}
          />
        </>
      )}
    </Show>
  )
}
