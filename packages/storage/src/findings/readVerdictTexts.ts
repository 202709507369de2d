import type { ExaminationScope } from "@wengang/application/ports/Examiner.ts"
import { sql } from "kysely"
import { queryBuilder } from "../dossiers/queryBuilder.ts"
import { openReader } from "../sqlite/openSqlite.ts"
import { RowReader } from "../sqlite/RowReader.ts"
import { inScope } from "./settleRun.ts"

/** Verdicts of which the text is handed on together. */
const together = 1000

/** What the reader keeps of the file, in KiB: verdicts lie by fingerprint, and their order leads to and fro. */
const kept = 65536

/**
 * The verdicts that hold in a scope, as JSON in the form and the order of the contract, some hundreds at a time, joined
 * by a separator. The database writes the text: handing over a cell costs about as much as a rule, and a verdict has nine.
 */
export async function* readVerdictTexts(
  path: string,
  scope: Pick<ExaminationScope, "area" | "rules">,
  separator: string
): AsyncGenerator<string> {
  const connection = openReader(path)
  const reader = new RowReader(connection)
  try {
    connection.pragma(`cache_size = -${kept}`)
    let lines: Array<string> = []
    for (const text of reader.texts(standing(scope))) {
      lines.push(text)
      if (lines.length < together) continue
      yield lines.join(separator)
      lines = []
    }
    if (lines.length > 0) yield lines.join(separator)
  } finally {
    reader.close()
  }
}

const standing = (scope: Pick<ExaminationScope, "area" | "rules">) =>
  queryBuilder
    .selectFrom("suspicion")
    .select(line.as("line"))
    .where("state", "!=", "gone")
    .where((eb) => eb.and(inScope(eb, scope)))
    .orderBy("rule")
    .orderBy("subjectKind")
    .orderBy("subjectId")

/** The evidence stands in the database as the contract shows it. */
const line = sql<string>`'{"rule":' || json_quote(rule)
  || ',"subject":{"kind":' || json_quote(subject_kind) || ',"id":' || json_quote(subject_id)
  || '},"area":' || json_quote(area) || ',"severity":' || json_quote(severity)
  || ',"message":' || json_quote(message_zh) || ',"evidence":' || evidence
  || ',"recheckOn":' || json_quote(recheck_on) || '}'`
