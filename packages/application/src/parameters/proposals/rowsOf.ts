import type { ProposedParameter } from "@wengang/domain/policies/proposals/Proposal.ts"
import { Effect } from "effect"
import { Areas } from "../../Areas.ts"
import type { Incoming, IncomingRow } from "../../imports/Incoming.ts"
import { parameterProblems } from "../../imports/takeIncoming.ts"
import { Examiner } from "../../ports/Examiner.ts"
import type { LedgerWrites } from "../../ports/LedgerStore.ts"
import { closings } from "../closeWindows.ts"
import { rowProblem } from "./proposalFailure.ts"

/** The rows of 参数 that a proposal stands for: its own and, where asked, the end of the one that it follows. */
export const rowsOf = Effect.fnUntraced(function* ({ closing, ...values }: ProposedParameter) {
  const row = rowOf(values)
  return closing ? [...closings(row, yield* (yield* Examiner).policies), row] : [row]
})

/** The same rows, once they have passed the checks of an import; fails with the first thing wrong, and where. */
export const checkedRows = Effect.fnUntraced(function* (
  proposed: ProposedParameter,
  writes: Pick<LedgerWrites, "windows">
) {
  const rows = yield* rowsOf(proposed)
  const [problem] = [...(yield* parameterProblems(rows, writes)).values()].flat()
  if (problem !== undefined) return yield* rowProblem(problem, yield* placeOf(proposed))
  return rows.map((row) => row.values)
})

/** The same rows as an import brings them. */
export async function* asIncoming(rows: ReadonlyArray<IncomingRow>): AsyncGenerator<Incoming> {
  yield { type: "sheet", ledger: "parameter" }
  yield { type: "rows", ledger: "parameter", rows }
}

/** The place that a proposal is for, by name. */
export const placeOf = Effect.fnUntraced(function* ({ jurisdiction }: Pick<ProposedParameter, "jurisdiction">) {
  const { path } = yield* Areas
  return jurisdiction === null ? "全国 nation" : path(jurisdiction).join("") || jurisdiction
})

function rowOf(values: Readonly<Record<string, unknown>>): IncomingRow {
  return { row: 1, values, problems: [], cellText: (field) => String(values[field] ?? "") }
}
