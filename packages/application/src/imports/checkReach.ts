import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { Actor } from "@wengang/domain/people/Actor.ts"
import { keepsLedger } from "@wengang/domain/people/Permission.ts"
import { Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { LedgerWrites } from "../ports/LedgerStore.ts"
import type { ImportProblem, IncomingRow } from "./Incoming.ts"

/** Who brings rows, and how far they may. */
export interface Bringer {
  readonly actor: Actor
  readonly reach: Reach
  readonly places: LedgerWrites["places"]
}

/**
 * The rows that whoever brings them may not write: of another area, now or afterwards, or of a ledger that their
 * department does not keep. It is what a single row is refused for. Whoever is bound to nothing brings anything.
 */
export const checkReach = Effect.fnUntraced(function* (
  ledger: LedgerName,
  rows: ReadonlyArray<IncomingRow>,
  { actor, reach, places: placesOf }: Bringer
) {
  if (!keepsLedger(actor.department, ledger)) return new Map(rows.map((row) => [row, [notKept(ledger, row)]]))
  const problems = new Map<IncomingRow, ReadonlyArray<ImportProblem>>()
  if (reach.area === null) return problems
  const whole = rows.filter((row) => row.problems.length === 0)
  const places = yield* placesOf(
    ledger,
    whole.map(({ values }) => values)
  )
  whole.forEach((row, at) => {
    const { before, after } = places[at] ?? { before: null, after: null }
    const within = reach.covers(after) && (before === undefined || reach.covers(before))
    if (!within) problems.set(row, [outOfReach(ledger, row)])
  })
  return problems
})

function outOfReach(ledger: LedgerName, row: IncomingRow): ImportProblem {
  return ofRow(ledger, row, "out-of-reach", {
    zh: "这一行不属于您的管辖范围，没有导入。",
    en: "The row does not belong to your area; it was not taken."
  })
}

function notKept(ledger: LedgerName, row: IncomingRow): ImportProblem {
  return ofRow(ledger, row, "not-kept", {
    zh: "您的部门不管理这张表，没有导入。",
    en: "Your department does not keep this sheet; the row was not taken."
  })
}

function ofRow(ledger: LedgerName, row: IncomingRow, code: string, reason: ImportProblem["reason"]): ImportProblem {
  return { sheet: ledgerOf(ledger).sheet, row: row.row, column: null, value: null, code, reason }
}
