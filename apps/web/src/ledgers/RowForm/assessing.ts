import { assessRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { createEffect, createMemo, createSignal, onCleanup } from "solid-js"
import { call } from "../../api/call.ts"
import { isUnreachable } from "../../api/Refusal.ts"
import { reconnecting } from "../../api/reconnecting.ts"
import { type Draft, isOfHousehold } from "../../judging/Draft.ts"
import { draftJudging } from "../../judging/draftJudging.ts"
import { joinJudgements, sameAgain } from "../../judging/joinJudgements.ts"
import { marksOf } from "../../judging/marksOf.ts"
import { keyFields, type RowLedgerName } from "../ledgerColumns.ts"
import type { Judgement, LedgerRow, Values, Verdict } from "../rows.ts"
import type { Editing } from "./editing.ts"

/** How long the keyboard rests before the server is asked, in milliseconds. */
const pause = 400

const none: ReadonlyMap<string, ReadonlyArray<Verdict>> = new Map()

/**
 * Judges a row while it is written: the page at each key, by what it was given of the household; the server after a rest,
 * for what only it can know.
 */
export function assessing(ledger: RowLedgerName, row: LedgerRow | undefined, editing: Editing) {
  const judging = isOfHousehold(ledger) ? draftJudging(row?.values ?? {}) : undefined
  const draft = () => ({ ledger, values: editing.keyed() }) as Draft
  const isReady = createMemo(() => editing.changed().length > 0 && editing.complete())
  const server = askServer(ledger, editing, isReady, ({ asOf }) => {
    if (judging?.asOf() !== undefined && judging.asOf() !== asOf) judging.again()
  })
  judging?.want(draft())
  createEffect(() => {
    const next = draft()
    server.tries()
    const timer = setTimeout(() => judging?.want(next), pause)
    onCleanup(() => clearTimeout(timer))
  })

  const page = createMemo(() => (isReady() ? judging?.judge(draft()) : undefined))
  const same = sameAgain()
  const judgement = createMemo(() => {
    if (!isReady()) return undefined
    const joined = joinJudgements(page(), server.said())
    return joined === undefined ? undefined : same(joined)
  })
  const key = () =>
    row?.key ??
    keyFields(ledger)
      .map((name) => editing.texts()[name] ?? "")
      .join("/")
  return {
    isReady,
    judgement,
    /** The verdicts that name cells of this row, by field. */
    marks: createMemo(() => {
      const known = judgement()
      return known === undefined ? none : marksOf(known, ledger, key())
    }),
    busy: server.busy,
    /** Why nothing is judged; what the server refused of an earlier draft does not count where the page goes on by itself. */
    error: () => {
      const refused = server.refused()
      return page() !== undefined && (refused?.isCurrent !== true || isUnreachable(refused.error))
        ? undefined
        : refused?.error
    },
    /** Whether the page judges without the server, which cannot be reached. */
    isAlone: () => page() !== undefined && isUnreachable(server.refused()?.error),
    again: () => judging?.again()
  }
}

export type Assessing = ReturnType<typeof assessing>

/** Asks the server to judge a draft once the keyboard rests. */
function askServer(
  ledger: RowLedgerName,
  editing: Editing,
  isReady: () => boolean,
  whenSaid: (judgement: Judgement) => void
) {
  const [answer, setAnswer] = createSignal<{ readonly values: Values; readonly judgement: Judgement }>()
  const [refusal, setRefusal] = createSignal<{ readonly values: Values; readonly error: unknown }>()
  const [busy, setBusy] = createSignal(false)
  let asked = 0
  const [tries, setTries] = createSignal(0)
  const link = reconnecting(() => setTries(tries() + 1))
  createEffect(() => {
    const values = editing.keyed()
    tries()
    if (!isReady()) return
    const timer = setTimeout(async () => {
      const mine = ++asked
      setBusy(true)
      const judged = await call(assessRowEndpoint, { params: { ledger }, body: { values } }).catch((error) => {
        if (mine !== asked) return
        setRefusal({ values, error })
        if (isUnreachable(error)) link.lost()
        else link.back()
      })
      if (mine !== asked) return
      setBusy(false)
      setAnswer(judged ? { values, judgement: judged } : undefined)
      if (!judged) return
      link.back()
      setRefusal(undefined)
      whenSaid(judged)
    }, pause)
    onCleanup(() => clearTimeout(timer))
  })
  const isCurrent = ({ values }: { readonly values: Values }) => values === editing.keyed()
  return {
    busy,
    /** How often the server was found again. */
    tries,
    said: () => {
      const known = answer()
      return known && { judgement: known.judgement, isCurrent: isCurrent(known) }
    },
    refused: () => {
      const known = refusal()
      return known && { error: known.error, isCurrent: isCurrent(known) }
    }
  }
}
