import type { ExaminationScope } from "@wengang/application/ports/Examiner.ts"
import type { WrittenVerdict } from "@wengang/application/ports/FindingStore.ts"
import type { Severity } from "@wengang/domain/rules/Rule.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { inScope } from "./settleRun.ts"
import { writtenVerdict } from "./verdictColumns.ts"

const page = 2000

/** The verdicts that hold in a scope, in the order of the contract, page by page. */
export async function* readVerdicts(
  db: Kysely<Tables>,
  scope: Pick<ExaminationScope, "area" | "rules">,
  limit = Number.POSITIVE_INFINITY
): AsyncGenerator<ReadonlyArray<WrittenVerdict>> {
  let after: { readonly rule: string; readonly subjectKind: string; readonly subjectId: string } | undefined
  for (let left = limit; left > 0; left -= page) {
    const rows = await db
      .selectFrom("suspicion")
      .selectAll()
      .where("state", "!=", "gone")
      .where((eb) => eb.and(inScope(eb, scope)))
      .$if(after !== undefined, (query) =>
        query.where((eb) =>
          eb(
            eb.refTuple("rule", "subjectKind", "subjectId"),
            ">",
            eb.tuple(after?.rule ?? "", (after?.subjectKind ?? "") as never, after?.subjectId ?? "")
          )
        )
      )
      .orderBy("rule")
      .orderBy("subjectKind")
      .orderBy("subjectId")
      .limit(Math.min(page, left))
      .execute()
    if (rows.length > 0) yield rows.map(writtenVerdict)
    after = rows.at(-1)
    if (rows.length < page) return
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
