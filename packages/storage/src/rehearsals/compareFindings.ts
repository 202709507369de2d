import type { ExaminationScope } from "@wengang/application/ports/Examiner.ts"
import type { Comparison } from "@wengang/application/ports/Rehearser.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import { type Kysely, sql } from "kysely"
import { isGone } from "../findings/settleRun.ts"
import { verdictColumnNames, verdictOf } from "../findings/verdictColumns.ts"
import type { Tables } from "../tables/Tables.ts"
import type { VerdictColumns } from "../tables/workTables.ts"
import { personsOf } from "./personsOf.ts"

/** A verdict that would go, with its dossier, `kind:key`, where that is known. */
export interface GoneVerdict {
  readonly fingerprint: string
  readonly dossier: string | null
  readonly verdict: Verdict
}

/** What settling the staged verdicts would open, resolve and change; `amountsOf` tells the amounts of what would go. */
export async function compareFindings(
  db: Kysely<Tables>,
  scope: ExaminationScope,
  examined: "all" | "changed",
  amounts: {
    readonly staged: ReadonlyMap<string, number>
    readonly of: (gone: ReadonlyArray<GoneVerdict>) => ReadonlyMap<string, number>
  }
): Promise<Comparison> {
  const opened = await stagedWhere(db, sql`known.fingerprint is null or known.state = 'gone'`)
  const changed = await stagedWhere(
    db,
    sql`known.state <> 'gone' and (known.area <> tonight.area or known.severity <> tonight.severity
      or known.message_zh <> tonight.message_zh or known.message_en <> tonight.message_en
      or known.evidence <> tonight.evidence)`
  )
  const gone = await goneIn(db, scope, examined)
  const before = amounts.of(gone)
  const withAmount = ({ fingerprint, verdict }: GoneVerdict, known: ReadonlyMap<string, number>): Verdict => {
    const money = known.get(fingerprint)
    return money === undefined ? verdict : { ...verdict, money }
  }
  const subjects = [...opened, ...gone].map(({ verdict }) => verdict.subject)
  const persons = await personsOf(db, subjects)
  const compared = (verdict: Verdict) => ({ verdict, persons: persons(verdict.subject) })
  return {
    opened: opened.map((one) => compared(withAmount(one, amounts.staged))),
    resolved: gone.map((one) => compared(withAmount(one, before))),
    changed: changed.map((one) => ({ verdict: withAmount(one, amounts.staged), persons: [] }))
  }
}

async function stagedWhere(db: Kysely<Tables>, condition: ReturnType<typeof sql>): Promise<ReadonlyArray<GoneVerdict>> {
  const rows = await db
    .selectFrom("stagedVerdict as tonight")
    .leftJoin("suspicion as known", "known.fingerprint", "tonight.fingerprint")
    .select(verdictColumnNames.map((name) => `tonight.${name}` as const))
    .where(sql<boolean>`(${condition})`)
    .execute()
  return rows.map(whole)
}

async function goneIn(db: Kysely<Tables>, scope: ExaminationScope, examined: "all" | "changed") {
  const rows = await db
    .selectFrom("suspicion")
    .select([...verdictColumnNames])
    .where(isGone(scope, examined))
    .execute()
  return rows.map(whole)
}

function whole(columns: VerdictColumns): GoneVerdict {
  return { fingerprint: columns.fingerprint, dossier: columns.dossier, verdict: verdictOf(columns) }
}
