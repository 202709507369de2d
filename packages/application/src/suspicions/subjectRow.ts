import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { RowRef } from "./nameRows.ts"

/** The ledgers in which subjects are rows. */
const tableOf = {
  person: "person",
  household: "household",
  employment: "employment",
  post: "post",
  appointment: "appointment",
  grant: "grant",
  plan: "plan",
  class: "class",
  trainee: "trainee",
  vacancy: "vacancy"
} as const satisfies Readonly<Record<string, LedgerName>>

/** The row that a verdict is about; undefined for areas and others that are no rows. */
export function subjectRow({ kind, id }: Verdict["subject"]): RowRef | undefined {
  return kind in tableOf ? { ledger: tableOf[kind as keyof typeof tableOf], key: id } : undefined
}
