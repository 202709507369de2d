import type { Reach } from "@wengang/application/acting/Reach.ts"
import { dossierKinds } from "@wengang/application/ports/Examiner.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import { coverageOf } from "@wengang/domain/findings/Imprint.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"

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

/** What the last run over everything left of the dossiers within reach: how many, and what it could say of them. */
export async function coverageWithin(
  db: Kysely<Tables>,
  reach: Reach
): Promise<{ readonly dossiers: number; readonly coverage: ReadonlyArray<RuleCoverage> }> {
  const range = reach.range()
  const rows = await db
    .selectFrom("dossier")
    .innerJoin("imprint", "imprint.digest", "dossier.imprint")
    .select("imprint.text")
    .select((eb) => eb.fn.countAll<number>().as("dossiers"))
    .where("dossier.kind", "in", kinds)
    .$if(range !== null, (query) =>
      query.where("dossier.area", ">=", range?.first as never).where("dossier.area", "<=", range?.last as never)
    )
    .groupBy("imprint.digest")
    .execute()
  return {
    dossiers: rows.reduce((sum, { dossiers }) => sum + Number(dossiers), 0),
    coverage: coverageOf(
      rows.map(({ text, dossiers }) => [text, Number(dossiers)] as const),
      catalogue
    )
  }
}
