import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type Kysely, sql } from "kysely"
import { keyColumns } from "../ledgers/columns.ts"
import type { Tables } from "../tables/Tables.ts"

/** How rows hang on a household: by which field, on rows of which ledger. Each stands after what it hangs on. */
const branches = [
  { ledger: "person", by: "householdId", on: "household" },
  { ledger: "employment", by: "personId", on: "person" },
  { ledger: "appointment", by: "personId", on: "person" },
  { ledger: "attendance", by: "appointmentId", on: "appointment" },
  { ledger: "pay", by: "appointmentId", on: "appointment" },
  { ledger: "grant", by: "personId", on: "person" },
  { ledger: "trainee", by: "personId", on: "person" },
  { ledger: "business", by: "personId", on: "person" },
  { ledger: "referral", by: "personId", on: "person" }
] as const satisfies ReadonlyArray<{
  readonly ledger: LedgerName
  readonly by: string
  readonly on: LedgerName
}>

/** The rows that belong to a household or ever did, and where it stands or stood. */
export interface HouseholdRows {
  readonly areas: ReadonlyArray<AreaCode>
  readonly keys: ReadonlyMap<LedgerName, ReadonlyArray<string>>
}

/** Finds the rows of a household, ledger by ledger, in the ledgers and in the journal; undefined where there never was one. */
export async function householdRows(db: Kysely<Tables>, household: string): Promise<HouseholdRows | undefined> {
  const areas = await areasOf(db, household)
  if (areas.length === 0) return undefined
  const keys = new Map<LedgerName, ReadonlyArray<string>>([["household", [household]]])
  for (const { ledger, by, on } of branches) keys.set(ledger, await keysOf(db, ledger, by, keys.get(on) ?? [], areas))
  return { areas, keys }
}

/** Where it stands now, first, and where it stood before. */
async function areasOf(db: Kysely<Tables>, household: string): Promise<ReadonlyArray<AreaCode>> {
  const { rows } = await sql<{ readonly area: AreaCode }>`
    select area from household where id = ${household}
    union all select place_before from (select place_before, max(seq) as last from change
      where ledger = 'household' and key = ${household} and place_before is not null
      group by place_before order by last desc)`.execute(db)
  return [...new Set(rows.map(({ area }) => area))]
}

async function keysOf(
  db: Kysely<Tables>,
  ledger: LedgerName,
  by: string,
  owners: ReadonlyArray<string>,
  areas: ReadonlyArray<AreaCode>
): Promise<ReadonlyArray<string>> {
  if (owners.length === 0) return []
  const key = sql.join(
    keyColumns(ledger).map((name) => sql.ref(name)),
    sql` || '/' || `
  )
  const wanted = sql`(select value from json_each(${JSON.stringify(owners)}))`
  const { rows } = await sql<{ readonly key: string }>`
    select ${key} as key from ${sql.table(ledger)} where ${sql.ref(by)} in ${wanted}
    union select key from change where ledger = ${ledger} and before is not null
      and place_before in (select value from json_each(${JSON.stringify(areas)}))
      and before ->> ${`$.${by}`} in ${wanted}`.execute(db)
  return rows.map((row) => row.key)
}
