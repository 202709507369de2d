import type { LedgerRow } from "../ledgers/rows.ts"

/** The key of a record that is being begun for a person: the first, where none stands. */
export function begunRow(person: string, nth: number): string {
  return `+${person}/${nth}`
}

/** The person for whom a record is being begun. */
export function personBegun(row: string): string {
  return row.slice(1, row.lastIndexOf("/"))
}

/** The rows of a sheet, person by person: records that stand, those being begun, and where there is neither one to begin. */
export function workerRows(
  persons: ReadonlyArray<string>,
  records: ReadonlyArray<LedgerRow>,
  begun: ReadonlyArray<string>
): ReadonlyArray<string> {
  const rows = new Map<string, Array<string>>(persons.map((person) => [person, []]))
  for (const { key, values } of records) rows.get(String(values.personId))?.push(key)
  for (const row of begun) rows.get(personBegun(row))?.push(row)
  return [...rows].flatMap(([person, some]) => (some.length === 0 ? [begunRow(person, 1)] : some))
}
