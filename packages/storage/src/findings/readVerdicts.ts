import type { ExaminationScope } from "@wengang/application/ports/Examiner.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { inScope } from "./settleRun.ts"
import { verdictOf } from "./verdictColumns.ts"

const page = 2000

/** The verdicts that hold in a scope, in the order of the contract, read page by page. */
export async function* readVerdicts(
  db: Kysely<Tables>,
  scope: Pick<ExaminationScope, "area" | "rules">
): AsyncGenerator<Verdict> {
  let after: { readonly rule: string; readonly subjectKind: string; readonly subjectId: string } | undefined
  for (;;) {
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
      .limit(page)
      .execute()
    for (const row of rows) yield verdictOf(row)
    after = rows.at(-1)
    if (rows.length < page) return
  }
}
