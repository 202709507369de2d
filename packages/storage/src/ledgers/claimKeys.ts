import { hash, randomUUID } from "node:crypto"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { inChunks } from "./inChunks.ts"

/*
 * The keys that an import has brought so far, in a temporary table: in memory those of millions of rows would be most of
 * what an import takes. Keys come in the order of their sheet, often that of the table, which then grows at its end.
 */

/** Another one in each process: nobody can try numbers on a digest. */
const salt = randomUUID()

/** Tells the keys that came together from those that came before. */
let batches = 0

/** Forgets the keys of imports before. */
export async function beginClaims(db: Kysely<Tables>): Promise<void> {
  await sql`drop table if exists temp.claimed_key`.execute(db)
}

/** Claims keys of a ledger, which must differ; those that were claimed before. */
export async function claimKeys(
  db: Kysely<Tables>,
  ledger: LedgerName,
  keys: ReadonlyArray<string>
): Promise<ReadonlySet<string>> {
  await sql`create table if not exists temp.claimed_key (name text primary key, batch integer) without rowid`.execute(
    db
  )
  const claimed = new Set<string>()
  for (const chunk of inChunks(keys)) {
    const byName = new Map(chunk.map((key) => [nameOf(ledger, key), key]))
    const names = JSON.stringify([...byName.keys()])
    const batch = ++batches
    const { numAffectedRows } = await sql`insert into claimed_key (name, batch)
      select value, ${batch} from json_each(${names}) where true on conflict do nothing`.execute(db)
    if (Number(numAffectedRows) === chunk.length) continue
    const { rows } = await sql<{ name: string }>`select name from claimed_key
      where name in (select value from json_each(${names})) and batch <> ${batch}`.execute(db)
    for (const { name } of rows) claimed.add(byName.get(name) ?? "")
  }
  return claimed
}

/** What the table holds of a key: one with an identity number in it does not go to a file, only its digest does. */
function nameOf(ledger: LedgerName, key: string): string {
  if (!ledgerOf(ledger).key.includes("idNumber")) return `${ledger}/${key}`
  return hash("sha256", `${salt}/${ledger}/${key}`, "base64url")
}
