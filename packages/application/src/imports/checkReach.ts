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

/** Sheets that are of no place, and so of nobody who is bound to one. */
const ofTheConsole: Readonly<Partial<Record<LedgerName, ImportProblem["reason"]>>> = {
  area: {
    zh: "“区划”由维护人员在服务器上用命令行导入，没有导入。",
    en: "Whoever keeps the server imports 区划, at the console; the row was not taken."
  },
  listed: {
    zh: "“比对名单”由维护人员在服务器上用命令行导入，没有导入。",
    en: "Whoever keeps the server imports this list, at the console; the row was not taken."
  },
  parameter: {
    zh: "参数在“规则”页提出更改，或由维护人员在服务器上用命令行导入，没有导入。",
    en: "Parameters are changed on the page of their rule, or imported at the console; the row was not taken."
  }
}

function outOfReach(ledger: LedgerName, row: IncomingRow): ImportProblem {
  const reason = ofTheConsole[ledger]
  if (reason !== undefined) return ofRow(ledger, row, "out-of-reach", reason)
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
