import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { CaseFile, StoredPaper } from "@wengang/application/ports/CaseStore.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { storedCaseOf } from "./caseColumns.ts"
import { caseNumbers } from "./caseNumbers.ts"

/** All that is known of a case; undefined where there is none of this id within reach. */
export async function readCaseFile(db: Kysely<Tables>, reach: Reach, id: string): Promise<CaseFile | undefined> {
  const row = await db.selectFrom("case").selectAll().where("id", "=", id).executeTakeFirst()
  if (row === undefined || !reach.covers(row.area)) return undefined
  const steps = await db.selectFrom("caseStep").selectAll().where("caseId", "=", id).orderBy("seq").execute()
  const findings = await db
    .selectFrom("caseFinding")
    .innerJoin("suspicion", "suspicion.fingerprint", "caseFinding.fingerprint")
    .select(["suspicion.fingerprint", "suspicion.state", "suspicion.area", "messageZh", "messageEn"])
    .where("caseId", "=", id)
    .orderBy("suspicion.area")
    .orderBy("suspicion.fingerprint")
    .execute()
  const relapses = await db.selectFrom("case").select("id").where("relapseOf", "=", id).orderBy("id").execute()
  const related = [...(row.relapseOf === null ? [] : [row.relapseOf]), ...relapses.map((one) => one.id)]
  return {
    ...storedCaseOf(row),
    steps: steps.map(({ seq: _, caseId: __, unitName, unitArea, details, ...step }) => ({
      ...step,
      unit: { name: unitName, area: unitArea },
      details: JSON.parse(details)
    })),
    papers: await readPapers(db, id),
    findings: findings.map(({ fingerprint, state, area, messageZh, messageEn }) => ({
      id: fingerprint,
      state,
      area,
      message: { zh: messageZh, en: messageEn }
    })),
    relapses: relapses.map((one) => one.id),
    numbers: Object.fromEntries(await caseNumbers(db, reach, related))
  }
}

/** The papers of a case, oldest first. */
export async function readPapers(db: Kysely<Tables>, id: string): Promise<ReadonlyArray<StoredPaper>> {
  const rows = await db
    .selectFrom("casePaper")
    .select(["digest", "name", "mediaType", "size", "actorId", "actorName", "at"])
    .where("caseId", "=", id)
    .orderBy("at")
    .orderBy("digest")
    .execute()
  return rows.map((row) => ({ ...row, size: Number(row.size) }))
}
