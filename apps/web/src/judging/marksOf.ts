import { type LedgerName, ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import type { Judgement, Verdict } from "../ledgers/rows.ts"

/** The verdicts that name cells of a row in their evidence, by field. */
export function marksOf(
  { opened, standing }: Pick<Judgement, "opened" | "standing">,
  ledger: LedgerName,
  key: string
): ReadonlyMap<string, ReadonlyArray<Verdict>> {
  const { sheet } = ledgers[ledger]
  const marks = new Map<string, Array<Verdict>>()
  for (const verdict of new Set([...opened, ...standing])) {
    for (const field of fieldsOf(verdict, sheet, key)) marks.set(field, [...(marks.get(field) ?? []), verdict])
  }
  return marks
}

function fieldsOf({ evidence }: Verdict, sheet: string, key: string): ReadonlySet<string> {
  return new Set(evidence.filter((one) => one.sheet === sheet && one.key === key).map(({ field }) => field))
}
