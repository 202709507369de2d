import type { JudgedDossiers, JudgedVerdict } from "@wengang/application/ports/Examiner.ts"
import { type Kysely, sql } from "kysely"
import { insertRows } from "../sqlite/insertRows.ts"
import type { Tables } from "../tables/Tables.ts"
import { columnsOf, verdictColumnNames } from "./verdictColumns.ts"

/** Makes the tables in which a run collects what it finds: temporary, so that a run that is killed leaves nothing. */
export async function prepareStage(db: Kysely<Tables>): Promise<void> {
  await db.schema.dropTable("stagedVerdict").ifExists().execute()
  let verdicts = db.schema
    .createTable("stagedVerdict")
    .temporary()
    .addColumn("fingerprint", "text", (column) => column.notNull())
  for (const name of ["rule", "subjectKind", "subjectId", "area", "severity", "messageZh", "messageEn", "evidence"]) {
    verdicts = verdicts.addColumn(name as never, "text", (column) => column.notNull())
  }
  await verdicts.addColumn("recheckOn", "text").addColumn("dossier", "text").execute()
  await db.schema.dropTable("stagedDossier").ifExists().execute()
  await db.schema
    .createTable("stagedDossier")
    .temporary()
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("area", "text", (column) => column.notNull())
    .addColumn("recheckOn", "text")
    .addColumn("shareTurnsOn", "text")
    .addColumn("imprint", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("staged_dossier_key", ["kind", "key"])
    .execute()
}

/** Adds verdicts of the run under way. They can be found once the stage is complete. */
export async function stageVerdicts(db: Kysely<Tables>, verdicts: ReadonlyArray<JudgedVerdict>): Promise<void> {
  await insertRows(db, "staged_verdict", verdictColumnNames, verdicts.map(columnsOf))
}

/**
 * Says that all verdicts are staged. Their index is made at once: kept up from verdict to verdict it would cost more than
 * they do. A dossier that two slices hold was judged alike in both.
 */
export async function completeStage(db: Kysely<Tables>): Promise<void> {
  await sql`create index if not exists temp.staged_verdict_key on staged_verdict (fingerprint)`.execute(db)
  await sql`delete from staged_verdict where exists (select 1 from staged_verdict first
    where first.fingerprint = staged_verdict.fingerprint and first.rowid < staged_verdict.rowid)`.execute(db)
}

/** Adds dossiers that the run under way has examined. One that left an area and is found in another stays. */
export async function stageDossiers(db: Kysely<Tables>, dossiers: JudgedDossiers): Promise<void> {
  const { kind, keys, areas, recheckOn, shareTurnsOn, imprints } = dossiers
  if (keys.length === 0) return
  const rows = keys.map((key, at) => [key, areas[at], recheckOn[at], shareTurnsOn[at], imprints[at]])
  await sql`insert into staged_dossier (kind, key, area, recheck_on, share_turns_on, imprint)
    select ${kind}, ${partsOf(5)} from json_each(${JSON.stringify(rows)}) where true
    on conflict (kind, key) do update set area = excluded.area, recheck_on = excluded.recheck_on,
      share_turns_on = excluded.share_turns_on, imprint = excluded.imprint
    where excluded.imprint <> ''`.execute(db)
}

/** The items of a list of rows, handed over as one document: a statement a row, or a parameter a value, costs a run seconds. */
function partsOf(columns: number) {
  return sql.join(Array.from({ length: columns }, (_, at) => sql`json_extract(value, ${sql.lit(`$[${at}]`)})`))
}
