import type { Examined } from "@wengang/application/ports/FindingStore.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import { coverageOf } from "@wengang/domain/findings/Imprint.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { type Kysely, sql, type Transaction } from "kysely"
import { inChunks } from "../ledgers/inChunks.ts"
import type { Tables } from "../tables/Tables.ts"
import { type CountyChanges, readCountyChanges, settleShares } from "./countyShares.ts"

/** What the dossiers examined left. */
export interface Left {
  /** Imprints by digest. */
  readonly imprints: ReadonlyMap<string, string>
  /** What they change in their counties; undefined where that was not read yet. */
  readonly changes: CountyChanges | undefined
}

/** Keeps what a run left of the dossiers it examined, for the next run to start from. */
export async function settleDossiers(
  db: Transaction<Tables>,
  { kind, notedUpTo }: Pick<Examined, "kind" | "notedUpTo">,
  { imprints, changes }: Left
): Promise<void> {
  for (const chunk of inChunks([...imprints], 5000)) {
    await db
      .insertInto("imprint")
      .values(chunk.map(([digest, text]) => ({ digest, text, dossiers: 0 })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  if (kind === "all") await stageVanishedCounties(db)
  await settleShares(db, changes ?? (await readCountyChanges(db, imprints)))
  await countImprints(db)
  await sql`delete from dossier where (kind, key) in (select kind, key from staged_dossier where imprint = '')`.execute(
    db
  )
  // Group by group, since SQLite writes an index of what is set anew, be it the same or not.
  for (const columns of [["area"], ["recheck_on"], ["share_turns_on", "imprint"]]) await updateDossiers(db, columns)
  await sql`insert or fail into dossier (kind, key, area, recheck_on, share_turns_on, imprint)
    select kind, key, area, recheck_on, share_turns_on, imprint from staged_dossier s where imprint <> ''
      and not exists (select 1 from dossier d where d.kind = s.kind and d.key = s.key)`.execute(db)
  await db.deleteFrom("note").where("seq", "<=", notedUpTo).execute()
}

/**
 * Has dossiers that were known have what the run left of them, as far as it differs. Or fail: the transaction is undone
 * whole anyway, and SQLite need not be ready to undo this statement by itself.
 */
async function updateDossiers(db: Transaction<Tables>, columns: ReadonlyArray<string>): Promise<void> {
  const [set, known, staged] = [
    columns.map((name) => sql`${sql.ref(name)} = s.${sql.ref(name)}`),
    columns.map((name) => sql.ref(`dossier.${name}`)),
    columns.map((name) => sql.ref(`s.${name}`))
  ].map((parts) => sql.join(parts))
  await sql`update or fail dossier set ${set} from staged_dossier s
    where s.imprint <> '' and dossier.kind = s.kind and dossier.key = s.key and (${known}) is not (${staged})`.execute(
    db
  )
}

/** Counties that a run over everything did not meet any more leave nothing. */
async function stageVanishedCounties(db: Transaction<Tables>): Promise<void> {
  await sql`insert into staged_dossier (kind, key, area, imprint)
    select kind, key, area, '' from dossier d where kind = 'county' and not exists (
      select 1 from staged_dossier s where s.kind = d.kind and s.key = d.key)`.execute(db)
}

/** Counts the staged dossiers with the imprints that they have now, and no more with those that they had. */
async function countImprints(db: Transaction<Tables>): Promise<void> {
  const { numAffectedRows = 0n } = await sql`update imprint set dossiers = imprint.dossiers + changed.dossiers
    from (
      select digest, sum(dossiers) as dossiers from (
        select imprint as digest, 1 as dossiers from staged_dossier where imprint <> ''
        union all
        select d.imprint, -1 from staged_dossier s cross join dossier d where d.kind = s.kind and d.key = s.key
      ) group by digest
    ) as changed
    where changed.digest = imprint.digest and changed.dossiers <> 0`.execute(db)
  if (numAffectedRows > 0n) await db.deleteFrom("imprint").where("dossiers", "=", 0).execute()
}

/** How many dossiers the last run left, counties included. */
export async function countDossiers(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("imprint")
    .select((eb) => eb.fn.sum<number | null>("dossiers").as("dossiers"))
    .executeTakeFirstOrThrow()
  return Number(row.dossiers ?? 0)
}

const coverageSetting = "coverage"

/**
 * The coverage that all dossiers together leave: that of the last run where this one has examined none, else a sum over
 * imprints.
 */
export async function coverageOfDossiers(db: Kysely<Tables>): Promise<ReadonlyArray<RuleCoverage>> {
  const staged = await db.selectFrom("stagedDossier").select("key").limit(1).executeTakeFirst()
  const kept = await db.selectFrom("setting").select("value").where("name", "=", coverageSetting).executeTakeFirst()
  if (staged === undefined && kept !== undefined) return JSON.parse(kept.value)
  const rows = await db.selectFrom("imprint").select(["text", "dossiers"]).execute()
  return coverageOf(
    rows.map(({ text, dossiers }) => [text, Number(dossiers)] as const),
    catalogue
  )
}

/** Keeps the coverage that all dossiers together leave, for runs that find nothing to examine. */
export async function keepCoverage(db: Kysely<Tables>, coverage: ReadonlyArray<RuleCoverage>): Promise<void> {
  const value = JSON.stringify(coverage)
  await db
    .insertInto("setting")
    .values({ name: coverageSetting, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute()
}
