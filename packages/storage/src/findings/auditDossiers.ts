import type { JudgedDossiers, JudgedVerdict } from "@wengang/application/ports/Examiner.ts"
import type { Audit } from "@wengang/application/ports/FindingStore.ts"
import type { Kysely } from "kysely"
import { inChunks } from "../ledgers/inChunks.ts"
import type { Tables } from "../tables/Tables.ts"
import { stageDossiers, stageVerdicts } from "./stage.ts"
import { columnsOf } from "./verdictColumns.ts"

/**
 * Compares dossiers that nothing had touched with what the last run left of them: the day of recheck, the imprint, and
 * every verdict to the letter. Then they are staged like the others, so that whatever was missed is put right.
 */
export async function auditDossiers(
  db: Kysely<Tables>,
  dossiers: JudgedDossiers,
  verdicts: ReadonlyArray<JudgedVerdict>
): Promise<Audit> {
  const { kind, keys } = dossiers
  const staged = new Set<string>()
  const before = new Map<string, string>()
  for (const chunk of inChunks(keys)) {
    const examined = await db
      .selectFrom("stagedDossier")
      .select("key")
      .where("kind", "=", kind)
      .where("key", "in", chunk)
      .execute()
    for (const { key } of examined) staged.add(key)
    const left = await db.selectFrom("dossier").selectAll().where("kind", "=", kind).where("key", "in", chunk).execute()
    for (const one of left)
      before.set(one.key, JSON.stringify([one.area, one.recheckOn, one.shareTurnsOn, one.imprint]))
    const names = chunk.map((key) => `${kind}:${key}`)
    const known = await db
      .selectFrom("suspicion")
      .select(["dossier", "fingerprint", "severity", "messageZh", "evidence", "recheckOn"])
      .where("dossier", "in", names)
      .where("state", "!=", "gone")
      .orderBy("fingerprint")
      .execute()
    for (const { dossier, ...facts } of known) append(before, String(dossier).slice(kind.length + 1), facts)
  }
  const now = new Map(
    keys.map((key, at) => [
      key,
      JSON.stringify([dossiers.areas[at], dossiers.recheckOn[at], dossiers.shareTurnsOn[at], dossiers.imprints[at]])
    ])
  )
  const found = verdicts.map(columnsOf).sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  for (const { dossier, fingerprint, severity, messageZh, evidence, recheckOn } of found) {
    const facts = { fingerprint, severity, messageZh, evidence, recheckOn }
    append(now, String(dossier).slice(kind.length + 1), facts)
  }
  const audited = keys.filter((key) => !staged.has(key))
  const differences = audited.filter((key) => before.get(key) !== now.get(key)).length
  await stageVerdicts(db, verdicts)
  await stageDossiers(db, dossiers)
  return { dossiers: audited.length, differences }
}

function append(texts: Map<string, string>, key: string, facts: object): void {
  texts.set(key, `${texts.get(key) ?? ""}\n${JSON.stringify(facts)}`)
}
