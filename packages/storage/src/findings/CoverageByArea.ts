import type { Reach } from "@wengang/application/acting/Reach.ts"
import { dossierKinds } from "@wengang/application/ports/Examiner.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import { coverageOf } from "@wengang/domain/findings/Imprint.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { readLastComplete } from "./readRuns.ts"

/** Named one by one, so that the index by kind and area finds an area's dossiers. */
const kinds = [...dossierKinds, "county"] as const

/** Whether the last run over everything left nothing beyond reach: its figures are the reader's own then. */
export async function holdsAll(db: Kysely<Tables>, reach: Reach): Promise<boolean> {
  const range = reach.range()
  if (range === null) return true
  for (const kind of kinds) {
    const ofKind = db.selectFrom("dossier").select("area").where("kind", "=", kind).limit(1)
    const before = await ofKind.where("area", "<", range.first).executeTakeFirst()
    const after = before ?? (await ofKind.where("area", ">", range.last).executeTakeFirst())
    if (after !== undefined) return false
  }
  return true
}

export interface OwnCoverage {
  readonly dossiers: number
  readonly coverage: ReadonlyArray<RuleCoverage>
}

/** Of how many areas it is kept. */
const mostKept = 200

/** What the last run over everything left of the dossiers within reach, which stays the same until the next one: summed up once an area. */
export class CoverageByArea {
  private run: string | undefined
  private readonly areas = new Map<string, OwnCoverage>()

  async within(db: Kysely<Tables>, reach: Reach): Promise<OwnCoverage> {
    const last = await readLastComplete(db)
    if (last?.id !== this.run || this.areas.size > mostKept) this.areas.clear()
    this.run = last?.id
    const area = reach.area ?? ""
    const own = this.areas.get(area) ?? (await coverageWithin(db, reach))
    if (this.run === last?.id) this.areas.set(area, own)
    return own
  }
}

async function coverageWithin(db: Kysely<Tables>, reach: Reach): Promise<OwnCoverage> {
  const range = reach.range()
  const counted = db
    .selectFrom("dossier")
    .select("imprint")
    .select((eb) => eb.fn.countAll<number>().as("dossiers"))
    .where("kind", "in", kinds)
    .$if(range !== null, (query) =>
      query.where("area", ">=", range?.first as never).where("area", "<=", range?.last as never)
    )
    .groupBy("imprint")
  const rows = await db
    .selectFrom(counted.as("counted"))
    .innerJoin("imprint", "imprint.digest", "counted.imprint")
    .select(["imprint.text", "counted.dossiers"])
    .execute()
  return {
    dossiers: rows.reduce((sum, { dossiers }) => sum + Number(dossiers), 0),
    coverage: coverageOf(
      rows.map(({ text, dossiers }) => [text, Number(dossiers)] as const),
      catalogue
    )
  }
}
