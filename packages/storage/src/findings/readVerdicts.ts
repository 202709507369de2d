import type { ExaminationScope } from "@wengang/application/ports/Examiner.ts"
import type { WrittenVerdict } from "@wengang/application/ports/FindingStore.ts"
import type { Severity } from "@wengang/domain/rules/Rule.ts"
import type { Kysely } from "kysely"
import { queryBuilder } from "../dossiers/queryBuilder.ts"
import { openReader } from "../sqlite/openSqlite.ts"
import { type Row, RowReader } from "../sqlite/RowReader.ts"
import type { Tables } from "../tables/Tables.ts"
import { inScope } from "./settleRun.ts"

const page = 2000

/**
 * The verdicts that hold in a scope as they stand when the first is asked for, in the order of the contract, page by page.
 * Read through a connection of its own, since through Kysely a row costs several times as much.
 */
export async function* readVerdicts(
  path: string,
  scope: Pick<ExaminationScope, "area" | "rules">,
  limit = Number.POSITIVE_INFINITY
): AsyncGenerator<ReadonlyArray<WrittenVerdict>> {
  const reader = new RowReader(openReader(path))
  try {
    reader.hold()
    let after: Place | null = null
    for (let left = limit; left > 0; left -= page) {
      const verdicts: ReadonlyArray<WrittenVerdict> = reader
        .rows(standing(scope, after, Math.min(page, left)))
        .map(verdictOf)
      if (verdicts.length > 0) yield verdicts
      const last = verdicts.at(-1)
      if (last === undefined || verdicts.length < page) return
      after = { rule: last.rule, ...last.subject }
    }
  } finally {
    reader.close()
  }
}

/** Where a page of verdicts ended. */
interface Place {
  readonly rule: string
  readonly kind: WrittenVerdict["subject"]["kind"]
  readonly id: string
}

const standing = (scope: Pick<ExaminationScope, "area" | "rules">, after: Place | null, limit: number) =>
  queryBuilder
    .selectFrom("suspicion")
    .select(["rule", "subjectKind", "subjectId", "area", "severity", "messageZh", "messageEn", "evidence", "recheckOn"])
    .where("state", "!=", "gone")
    .where((eb) => eb.and(inScope(eb, scope)))
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("rule", "subjectKind", "subjectId"),
          ">",
          eb.tuple(after?.rule ?? "", (after?.kind ?? "") as never, after?.id ?? "")
        )
      )
    )
    .orderBy("rule")
    .orderBy("subjectKind")
    .orderBy("subjectId")
    .limit(limit)

function verdictOf(row: Row): WrittenVerdict {
  const [rule, kind, id, area, severity, zh, en, evidence, recheckOn] = row as unknown as ReadonlyArray<never>
  return {
    rule: rule as never,
    subject: { kind: kind as never, id: id as never },
    area: area as never,
    severity: severity as never,
    message: { zh: zh as never, en: en as never },
    evidence: evidence as never,
    recheckOn: recheckOn as never
  }
}

/** The severities of the verdicts that hold in a scope. */
export async function readSeverities(
  db: Kysely<Tables>,
  scope: Pick<ExaminationScope, "area" | "rules">
): Promise<ReadonlyArray<Severity>> {
  const rows = await db
    .selectFrom("suspicion")
    .select("severity")
    .distinct()
    .where("state", "!=", "gone")
    .where((eb) => eb.and(inScope(eb, scope)))
    .execute()
  return rows.map(({ severity }) => severity)
}
