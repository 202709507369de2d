import type { Basis, Examined } from "@wengang/application/ports/FindingStore.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Kysely, Transaction } from "kysely"
import type { Tables } from "../tables/Tables.ts"

const name = "basis"

/** What a next run may start from; undefined where there is nothing of the kind. */
export async function readBasis(db: Kysely<Tables>): Promise<Basis | undefined> {
  const row = await db.selectFrom("setting").select("value").where("name", "=", name).executeTakeFirst()
  return row === undefined ? undefined : JSON.parse(row.value)
}

/**
 * Keeps what the next run may start from. A run over a part, judged as of another day than the whole, leaves the whole
 * without one day that all of it was judged on: the next run must look at everything.
 */
export async function keepBasis(db: Transaction<Tables>, asOf: Day, examined: Examined): Promise<void> {
  const before = await readBasis(db)
  if (examined.kind === "all" && !examined.complete) {
    if (before !== undefined && before.asOf !== asOf) await db.deleteFrom("setting").where("name", "=", name).execute()
    return
  }
  const value = JSON.stringify({ asOf, rulesDigest: examined.rulesDigest } satisfies Basis)
  await db
    .insertInto("setting")
    .values({ name, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute()
}
