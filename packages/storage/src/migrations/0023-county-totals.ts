import { type Kysely, sql } from "kysely"

/**
 * What dossiers add to a county as sums, and how many of them may turn on which day, in place of a row for each imprint
 * and day: a run that examined a few dossiers of each county read all of these.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows: turns } = await sql<Turn>`select county, turns_on as turn, sum(dossiers) as dossiers
    from county_share where turns_on <> '' group by county, turns_on`.execute(db)
  const { rows: shares } = await sql<Share>`select county, imprint.text as text, sum(county_share.dossiers) as dossiers
    from county_share left join imprint on imprint.digest = county_share.imprint
    group by county, county_share.imprint, imprint.text`.execute(db)
  await db.schema.dropTable("county_share").execute()
  await db.schema
    .createTable("county_share")
    .addColumn("county", "text", (column) => column.primaryKey().notNull())
    .addColumn("dossiers", "bigint", (column) => column.notNull())
    .addColumn("counts", "text", (column) => column.notNull())
    .execute()
  await db.schema
    .createTable("county_turn")
    .addColumn("county", "text", (column) => column.notNull())
    .addColumn("turns_on", "text", (column) => column.notNull())
    .addColumn("dossiers", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("county_turn_key", ["county", "turns_on"])
    .execute()
  for (const [county, { dossiers, counts }] of totals(shares)) {
    await sql`insert into county_share (county, dossiers, counts)
      values (${county}, ${dossiers}, ${JSON.stringify(counts)})`.execute(db)
  }
  for (const { county, turn, dossiers } of turns) {
    await sql`insert into county_turn (county, turns_on, dossiers) values (${county}, ${turn}, ${dossiers})`.execute(db)
  }
}

interface Turn {
  readonly county: string
  readonly turn: string
  readonly dossiers: number
}

interface Share {
  readonly county: string
  readonly text: string | null
  readonly dossiers: number
}

function totals(shares: ReadonlyArray<Share>) {
  const counties = new Map<string, { dossiers: number; counts: Array<number> }>()
  for (const { county, text, dossiers } of shares) {
    const total = counties.get(county) ?? { dossiers: 0, counts: [] }
    counties.set(county, total)
    total.dossiers += Number(dossiers)
    for (const [at, count] of countsOf(text ?? "").entries()) {
      total.counts[at] = (total.counts[at] ?? 0) + count * Number(dossiers)
    }
  }
  return counties
}

/** An imprint ends with the numbers that its dossier adds, after a tilde; reasons stand in the lines before. */
function countsOf(imprint: string): ReadonlyArray<number> {
  const signs = imprint.slice(imprint.lastIndexOf("\n") + 1)
  const at = signs.indexOf("~")
  if (at < 0) return []
  return signs
    .slice(at + 1)
    .split(",")
    .map(Number)
}
