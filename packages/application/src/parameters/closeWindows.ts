import { ParameterEntry } from "@wengang/domain/ledgers/ParameterEntry.ts"
import type { ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import type { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { type Day, plusDays } from "@wengang/domain/values/Day.ts"
import type { Incoming, IncomingRow } from "../imports/Incoming.ts"

/**
 * Adds to rows of 参数 those that end the windows which stand on their first days, the day before: of the same
 * parameter in the same jurisdiction. Rows that cannot be read are left to the import to refuse.
 */
export async function* closingWindows(
  incoming: AsyncIterable<Incoming>,
  policies: PolicyBook
): AsyncGenerator<Incoming> {
  for await (const one of incoming) {
    if (one.type !== "rows" || one.ledger !== "parameter") yield one
    else yield { ...one, rows: one.rows.flatMap((row) => [...closings(row, policies), row]) }
  }
}

/** The rows that end the windows which a row follows. */
export function closings(row: IncomingRow, policies: PolicyBook): ReadonlyArray<IncomingRow> {
  if (row.problems.length > 0) return []
  const { jurisdiction = null, from } = row.values
  return standing(row, policies).flatMap((window) => {
    if (window.jurisdiction !== jurisdiction || window.from >= String(from)) return []
    if (window.to !== null && window.to < String(from)) return []
    return [closing(window, plusDays(from as Day, -1), row.row)]
  })
}

function standing({ values }: IncomingRow, policies: PolicyBook): ReadonlyArray<ParameterWindow> {
  return policies.windowsOf(String(values.rule), String(values.name))
}

/** A row that says nothing but the end: the fields that it lacks keep what is stored. */
function closing({ rule, name, jurisdiction, from }: ParameterWindow, to: Day, row: number): IncomingRow {
  const values: Readonly<Record<string, unknown>> = { rule, name, jurisdiction, from, to }
  const cellText = (field: string) => (field in ParameterEntry.fields ? String(values[field] ?? "") : null)
  return { row, values, problems: [], cellText }
}
