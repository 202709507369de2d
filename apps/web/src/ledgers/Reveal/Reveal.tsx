import { revealFieldEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { createEffect, createSignal, onCleanup, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { say } from "../../language/language.ts"
import { mayDo, session } from "../../people/session.ts"
import { CellText } from "../CellText/CellText.tsx"
import { type Column, labelOf, type RowLedgerName } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import { AskReason } from "./AskReason.tsx"
import styles from "./Reveal.module.css"

interface Props {
  readonly ledger: RowLedgerName
  readonly rowKey: string
  readonly column: Column
  /** As the server masks it. */
  readonly value: unknown
}

/** What is shown, and until when by this machine's clock. */
interface Whole {
  readonly text: string
  readonly until: number
}

/** The longest that a number stands on the screen, in milliseconds, whatever the clocks say. */
const longest = 5 * 60_000

/** A masked number, which whoever may is shown whole for some minutes, for a reason. It is kept in this view alone. */
export function Reveal(props: Props) {
  const [asks, setAsks] = createSignal(false)
  const [whole, setWhole] = createSignal<Whole>()
  const isMasked = () =>
    (props.column.kind === "idNumber" || props.column.kind === "phone") && String(props.value ?? "").includes("*")
  createEffect(() => {
    const shown = whole()
    if (shown === undefined) return
    const timer = setTimeout(() => setWhole(undefined), Math.max(0, shown.until - Date.now()))
    onCleanup(() => clearTimeout(timer))
  })
  createEffect(() => {
    if (!session.latest) setWhole(undefined)
  })
  const reveal = async (reason: string) => {
    const params = { ledger: props.ledger, key: props.rowKey }
    const answer = await call(revealFieldEndpoint, { params, body: { field: props.column.name, reason } })
    const until = Math.min(Date.parse(answer.until), Date.now() + longest)
    setWhole({ text: answer.value ?? "—", until: until > Date.now() ? until : Date.now() + longest })
    setAsks(false)
  }
  return (
    <Show
      when={isMasked() && mayDo("person.reveal")}
      fallback={<CellText column={props.column} value={props.value} whole />}
    >
      <span class={styles.line}>
        <Show
          when={whole()}
          fallback={
            <>
              <CellText column={props.column} value={props.value} />
              <button
                type="button"
                class={styles.small}
                aria-label={say(words.revealOf(say(labelOf(props.column))))}
                onClick={() => setAsks(true)}
              >
                {say(words.reveal)}
              </button>
            </>
          }
        >
          {(shown) => (
            <>
              <span class={styles.whole} role="status">
                {shown().text}
              </span>
              <span class={styles.onPaper}>{String(props.value)}</span>
              <span class={styles.until}>{say(words.revealedUntil(clock(shown().until)))}</span>
              <button type="button" class={styles.small} onClick={() => setWhole(undefined)}>
                {say(words.mask)}
              </button>
            </>
          )}
        </Show>
      </span>
      <Show when={asks()}>
        <AskReason of={say(labelOf(props.column))} reveal={reveal} onClose={() => setAsks(false)} />
      </Show>
    </Show>
  )
}

function clock(at: number): string {
  const time = new Date(at)
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, "0")}`
}
