import { readRows } from "../ledgers/readRows.ts"
import type { LedgerRow } from "../ledgers/rows.ts"

/** Persons who can work, with the records of the work that they have now. */
export interface Workers {
  readonly persons: ReadonlyArray<LedgerRow>
  readonly records: ReadonlyArray<LedgerRow>
}

const most = 1000

/** The workers of an area on a day; null where there are more than fit a sheet. */
export async function readWorkers(area: string, day: string): Promise<Workers | null> {
  const [persons, all] = await Promise.all([
    readRows("person", { area, filter: ["status:active"] }, most),
    readRows("employment", { area }, most * 2)
  ])
  if (persons === null || all === null) return null
  const records = all.filter(({ values }) => isPresent(values.endOn, day))
  const working = new Set(records.map(({ values }) => values.personId))
  return { persons: persons.filter((person) => canWork(person) || working.has(person.key)), records }
}

function isPresent(endOn: unknown, day: string): boolean {
  return typeof endOn !== "string" || endOn >= day
}

function canWork({ values }: LedgerRow): boolean {
  return values.labour === "ordinary" || values.labour === "skilled" || values.labour === "partial"
}
