import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Kysely } from "kysely"
import { inChunks } from "../ledgers/inChunks.ts"
import type { Tables } from "../tables/Tables.ts"
import { columnsOf } from "./verdictColumns.ts"

/** Makes the table in which a run collects its verdicts: temporary, so that a run that is killed leaves nothing. */
export async function prepareStage(db: Kysely<Tables>): Promise<void> {
  await db.schema.dropTable("stagedVerdict").ifExists().execute()
  let table = db.schema
    .createTable("stagedVerdict")
    .temporary()
    .addColumn("fingerprint", "text", (column) => column.primaryKey().notNull())
  for (const name of ["rule", "subjectKind", "subjectId", "area", "severity", "messageZh", "messageEn", "evidence"]) {
    table = table.addColumn(name as never, "text", (column) => column.notNull())
  }
  await table.addColumn("recheckOn", "text").execute()
}

/** Adds verdicts of the run under way. */
export async function stageVerdicts(db: Kysely<Tables>, verdicts: ReadonlyArray<Verdict>): Promise<void> {
  for (const chunk of inChunks(verdicts, 500)) {
    await db.insertInto("stagedVerdict").values(chunk.map(columnsOf)).execute()
  }
}
