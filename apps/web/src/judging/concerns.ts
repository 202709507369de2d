import { keyOf } from "@wengang/domain/ledgers/Ledger.ts"
import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import type { Verdict } from "../ledgers/rows.ts"
import type { Draft } from "./Draft.ts"

/** Whether a verdict is about the row of a draft, or rests on it. */
export function concerns({ subject, evidence }: Verdict, { ledger, values }: Draft): boolean {
  const key = keyOf(ledgers[ledger], values)
  const { sheet } = ledgers[ledger]
  return (
    (subject.kind === ledger && subject.id === key) || evidence.some((one) => one.sheet === sheet && one.key === key)
  )
}
