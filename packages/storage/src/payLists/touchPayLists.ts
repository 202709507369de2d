import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { type Kysely, sql } from "kysely"
import type { Columns } from "../ledgers/columns.ts"
import { inChunks } from "../ledgers/inChunks.ts"
import type { Tables } from "../tables/Tables.ts"

/** Marks the approved lists under which rows of attendance or pay were written: whoever lists them next compares. */
export async function touchPayLists(
  db: Kysely<Tables>,
  ledger: LedgerName,
  rows: ReadonlyArray<Columns>
): Promise<void> {
  if (ledger !== "attendance" && ledger !== "pay") return
  const names = [...new Set(rows.map(({ postArea, month }) => `${postArea}/${month}`))]
  for (const chunk of inChunks(names, 5000)) {
    await sql`update pay_list set touched = 1 where state = 'approved' and area || '/' || month in
      (select value from json_each(${JSON.stringify(chunk)}))`.execute(db)
  }
}
