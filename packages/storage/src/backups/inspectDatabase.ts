import { failure } from "@wengang/application/Failure.ts"
import Sqlite from "better-sqlite3"
import { Effect } from "effect"
import { AuditChain } from "../audit/AuditChain.ts"
import { requireKnown } from "../migrations/migrate.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import { kyselyOn } from "../sqlite/kyselyOn.ts"

/** What looking at a whole database found. */
export interface Inspection {
  readonly households: number
  readonly persons: number
  readonly auditEntries: number
  /** The first entry of the audit log that was altered or is missing; null where the log is whole. */
  readonly firstAltered: number | null
}

/**
 * Looks at every page, reference and audit entry of a database file that nobody writes to. Fails where the file is
 * damaged, of a later version, or sealed by another key; an audit log that was altered is told, not refused.
 */
export async function inspectDatabase(
  path: string,
  sealerOf: (check: string | undefined) => Sealer
): Promise<Inspection> {
  const connection = new Sqlite(path, { readonly: true, fileMustExist: true })
  try {
    if (connection.pragma("integrity_check(1)", { simple: true }) !== "ok") throw damaged()
    if ((connection.pragma("foreign_key_check") as ReadonlyArray<unknown>).length > 0) throw damaged()
    const kysely = kyselyOn(connection)
    await Effect.runPromise(requireKnown(kysely))
    const check = await kysely.selectFrom("setting").select("value").where("name", "=", "key-check").executeTakeFirst()
    const { entries, firstAltered } = await new AuditChain(sealerOf(check?.value)).verify(kysely)
    const countOf = (table: "household" | "person") =>
      Number(connection.prepare(`select count(*) from ${table}`).pluck().get())
    return { households: countOf("household"), persons: countOf("person"), auditEntries: entries, firstAltered }
  } finally {
    connection.close()
  }
}

function damaged() {
  return failure(
    "database-unreadable",
    "数据库文件已损坏，或不是完整的稳岗数据库。",
    "The file is damaged, or not a whole Wengang database."
  )
}
