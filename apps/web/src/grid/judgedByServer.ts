import type { AnswerTo, CallOf } from "@wengang/contract/Call.ts"
import { assessRowsEndpoint } from "@wengang/contract/endpoints/bulk.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { call } from "../api/call.ts"
import { Refusal } from "../api/Refusal.ts"
import type { RowLedgerName } from "../ledgers/ledgerColumns.ts"
import type { Verdict } from "../ledgers/rows.ts"
import { draftOf } from "./draftOf.ts"
import type { RowWrite } from "./saveRows.ts"

/** What fails once a row is saved, and what of it failed before. */
export interface Found {
  readonly opened: ReadonlyArray<Verdict>
  readonly standing: ReadonlyArray<Verdict>
}

type Answer = AnswerTo<typeof assessRowsEndpoint>["rows"][number]
type Drafts = CallOf<typeof assessRowsEndpoint>["body"]["rows"]

/**
 * What the server says of writes, asked once a ledger for all of them; a Refusal where one of a row could not be saved.
 * Throws where it does not answer.
 */
export async function judgedByServer(
  writes: ReadonlyArray<RowWrite>
): Promise<(writes: ReadonlyArray<RowWrite>) => Found | Refusal> {
  const answers = new Map<RowWrite, Answer>()
  const ledgers = [...new Set(writes.map(({ ledger }) => ledger))]
  const of = (ledger: RowLedgerName) => writes.filter((write) => write.ledger === ledger)
  await Promise.all(ledgers.map((ledger) => assess(ledger, of(ledger), answers)))
  return (some) => foundIn(some.flatMap((write) => answers.get(write) ?? []))
}

async function assess(
  ledger: RowLedgerName,
  writes: ReadonlyArray<RowWrite>,
  answers: Map<RowWrite, Answer>
): Promise<void> {
  const rows = writes.map((write) => ({ values: draftOf(write).values })) as unknown as Drafts
  const answer = await call(assessRowsEndpoint, { params: { ledger }, body: { rows } })
  for (const [at, write] of writes.entries()) {
    const row = answer.rows[at]
    if (row !== undefined) answers.set(write, row)
  }
}

function foundIn(answers: ReadonlyArray<Answer>): Found | Refusal {
  for (const { problem } of answers) {
    if (problem !== null) return new Refusal(problem.sentence, 0, problem.code, problem.details ?? {})
  }
  return {
    opened: answers.flatMap(({ opened }) => opened),
    standing: once(answers.flatMap(({ standing }) => standing))
  }
}

function once(verdicts: ReadonlyArray<Verdict>): ReadonlyArray<Verdict> {
  return [...new Map(verdicts.map((verdict) => [fingerprintOf(verdict), verdict])).values()]
}
