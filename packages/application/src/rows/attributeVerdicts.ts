import { type LedgerName, ledgerOf, ofSheet } from "@wengang/domain/ledgers/ledgers.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { subjectRow } from "../suspicions/subjectRow.ts"
import type { Candidate } from "./BulkRow.ts"

/**
 * Which rows of a bulk a verdict names: its subject, or rows that it cites; where it names none, those that hang on its
 * subject. Numbers are places in the list that was sent. A verdict on a village or a county names nobody's row.
 */
export function attributionOf(ledger: LedgerName, rows: ReadonlyArray<Candidate>) {
  const byKey = new Map(rows.map(({ key, at }) => [key, at]))
  const hanging = hangingOn(ledger, rows)
  return ({ subject, evidence }: Verdict): ReadonlyArray<number> => {
    const about = subjectRow(subject)
    const cited = evidence.flatMap(({ sheet, key }) =>
      sheet === ledger || ofSheet(sheet) === ledger ? (byKey.get(key) ?? []) : []
    )
    const itself = about?.ledger === ledger ? (byKey.get(about.key) ?? []) : []
    const named = [...new Set([itself, cited].flat())]
    if (named.length > 0 || about === undefined) return named
    return hanging.get(`${about.ledger}/${about.key}`) ?? []
  }
}

/** The rows by the rows of other ledgers that they name. */
function hangingOn(ledger: LedgerName, rows: ReadonlyArray<Candidate>): ReadonlyMap<string, ReadonlyArray<number>> {
  const hanging = new Map<string, Array<number>>()
  const fields = Object.entries(ledgerOf(ledger).fields).filter(([, { refersTo }]) => refersTo !== undefined)
  for (const { at, values, before } of rows) {
    for (const [name, { refersTo }] of fields) {
      const value = values[name] ?? before?.values[name]
      if (typeof value !== "string") continue
      const place = `${refersTo}/${value}`
      const known = hanging.get(place)
      if (known === undefined) hanging.set(place, [at])
      else known.push(at)
    }
  }
  return hanging
}

/** The verdicts that name each row. */
export function namedBy(
  attribute: ReturnType<typeof attributionOf>,
  verdicts: ReadonlyArray<Verdict>
): ReadonlyMap<number, ReadonlyArray<Verdict>> {
  const named = new Map<number, Array<Verdict>>()
  for (const verdict of verdicts) {
    for (const at of attribute(verdict)) {
      const known = named.get(at)
      if (known === undefined) named.set(at, [verdict])
      else known.push(verdict)
    }
  }
  return named
}
