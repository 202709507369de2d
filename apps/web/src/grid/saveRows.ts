import type { AnswerTo, CallOf } from "@wengang/contract/Call.ts"
import { bulkRowsEndpoint } from "@wengang/contract/endpoints/bulk.ts"
import { showRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { call } from "../api/call.ts"
import { Refusal } from "../api/Refusal.ts"
import type { Remark } from "../judging/remarks.ts"
import { keyFields, type RowLedgerName } from "../ledgers/ledgerColumns.ts"
import type { LedgerRow, Values, Verdict } from "../ledgers/rows.ts"

/** What is to be written of a row of a grid into one ledger. */
export interface RowWrite {
  /** The row of the grid. */
  readonly row: string
  readonly ledger: RowLedgerName
  /** The row that is corrected; undefined where one is added. */
  readonly stands: LedgerRow | undefined
  readonly values: Values
  /** The texts of the cells that are saved with it, by column. */
  readonly sent: Readonly<Record<string, string>>
}

/** What became of a write: the row as it stands now, what somebody else has saved meanwhile, or why it was refused. */
export interface Outcome {
  readonly written?: LedgerRow
  readonly opened: ReadonlyArray<Verdict>
  /** Whether something that was said of its warnings stays with their suspicions. */
  readonly remarked: boolean
  readonly current?: LedgerRow
  readonly problem?: Refusal
}

interface Options {
  readonly acknowledged: boolean
  readonly reason: string | null
  /** What is said of the warnings of a row of the grid. */
  readonly remarksOf: (row: string) => ReadonlyArray<Remark>
}

type Sent = CallOf<typeof bulkRowsEndpoint>["body"]["rows"][number]
type Result = AnswerTo<typeof bulkRowsEndpoint>["rows"][number]

/** As many rows go at once: few enough to see them go, and to lose little where a connection is lost. */
const atOnce = 25

/** Saves rows batch by batch, and tells of each; a Refusal where a whole batch was refused or the server does not answer. */
export async function saveRows(
  writes: ReadonlyArray<RowWrite>,
  { remarksOf, ...options }: Options,
  tell: (write: RowWrite, outcome: Outcome) => void
): Promise<void> {
  for (const batch of batchesOf(writes)) {
    const ledger = batch[0]?.ledger as RowLedgerName
    const rows = batch.map((write) => sentFor(write, remarksOf(write.row))) as unknown as CallOf<
      typeof bulkRowsEndpoint
    >["body"]["rows"]
    const answer = await call(bulkRowsEndpoint, { params: { ledger }, body: { rows, ...options } })
    for (const [at, write] of batch.entries()) {
      const result = answer.rows[at]
      if (result !== undefined) tell(write, await outcomeOf(write, result))
    }
  }
}

function sentFor({ stands, values }: RowWrite, remarks: ReadonlyArray<Remark>): Sent {
  return stands === undefined
    ? { operation: "create", values, remarks }
    : { operation: "correct", key: stands.key, version: stands.version, values, remarks }
}

async function outcomeOf(write: RowWrite, { row, opened, problem, ...result }: Result): Promise<Outcome> {
  const remarked = result.remarked.length > 0
  if (problem === null) return { opened, remarked, ...(row === null ? {} : { written: row }) }
  const current = await currentFor(write, problem)
  // What somebody else has saved, or an answer that was lost on the way, is just what was to be saved.
  if (current !== undefined && says(current, write.values)) return { opened, remarked, written: current }
  const refusal = new Refusal(problem.sentence, 0, problem.code, problem.details ?? {})
  return { opened, remarked, problem: refusal, ...(current === undefined ? {} : { current }) }
}

/** The row as somebody else has saved it meanwhile. */
async function currentFor(
  { ledger, stands, values }: RowWrite,
  { code, details }: NonNullable<Result["problem"]>
): Promise<LedgerRow | undefined> {
  if (code === "version-changed") return details?.current as LedgerRow | undefined
  if (code !== "conflict" || stands !== undefined) return undefined
  const key = keyFields(ledger)
    .map((name) => String(values[name]))
    .join("/")
  return await call(showRowEndpoint, { params: { ledger, key }, query: {} }).catch(() => undefined)
}

function says(row: LedgerRow, values: Values): boolean {
  return Object.entries(values).every(([name, value]) => (row.values[name] ?? null) === value)
}

function batchesOf(writes: ReadonlyArray<RowWrite>): ReadonlyArray<ReadonlyArray<RowWrite>> {
  const batches: Array<Array<RowWrite>> = []
  for (const write of writes) {
    const last = batches[batches.length - 1]
    if (last === undefined || last.length === atOnce || last[0]?.ledger !== write.ledger) batches.push([write])
    else last.push(write)
  }
  return batches
}
