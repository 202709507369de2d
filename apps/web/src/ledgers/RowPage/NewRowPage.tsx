import { useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { NotYoursPage } from "../../layout/NotYoursPage/NotYoursPage.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { columnsOf, isKeptByOthers, ledgerIn, type RowLedgerName, rowAddress, titleOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import { RowForm } from "../RowForm/RowForm.tsx"
import { suggestedKey } from "../suggestedKey.ts"

/** A new row of a ledger. */
export function NewRowPage() {
  const params = useParams()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  /** What the address that led here says of the new row. */
  const givenIn = (known: RowLedgerName) =>
    Object.fromEntries(
      columnsOf(known).flatMap(({ name }) => {
        const text = search[name]
        return typeof text === "string" ? [[name, text]] : []
      })
    )
  const ledger = () => {
    const named = ledgerIn(params.ledger)
    return named !== undefined && !isKeptByOthers(named) ? named : undefined
  }
  return (
    <Show when={ledger()} fallback={<NotHere of={ledgerIn(params.ledger)} />} keyed>
      {(known) => (
        <>
          <Back href={`/ledgers/${known}`}>{say(words.back(say(titleOf(known))))}</Back>
          <PageHead title={say(words.newRow(say(titleOf(known))))} />
          <RowForm
            ledger={known}
            given={{ ...suggestedKey(known), ...givenIn(known) }}
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

/** A ledger that there is not, or that others keep. */
function NotHere(props: { readonly of: RowLedgerName | undefined }) {
  return (
    <Show when={props.of} fallback={<PageHead title={say(words.noLedger)} />}>
      {(ledger) => <NotYoursPage title={words.newRow(say(titleOf(ledger())))} for={["ledger.write"]} />}
    </Show>
  )
}
