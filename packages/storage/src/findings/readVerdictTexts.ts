import type { ExaminationScope } from "@wengang/application/ports/Examiner.ts"
import { type RawBuilder, sql } from "kysely"
import { queryBuilder } from "../dossiers/queryBuilder.ts"
import { openReader } from "../sqlite/openSqlite.ts"
import { RowReader } from "../sqlite/RowReader.ts"
import { inScope } from "./settleRun.ts"

/** Suspicions of which the text is handed on together, those that do not hold counted. */
const together = 1000

/** What the reader keeps of the file, in KiB: verdicts lie by fingerprint, and their order leads to and fro. */
const kept = 65536

type Place = readonly [rule: string, subjectKind: string, subjectId: string]

/**
 * The verdicts that hold in a scope, as JSON in UTF-8 in the form and the order of the contract, some hundreds at a time,
 * joined by a separator. The database writes the text, page by page: handing over a cell costs about as much as a rule, and
 * a verdict has nine.
 */
export async function* readVerdictTexts(
  path: string,
  scope: Pick<ExaminationScope, "area" | "rules">,
  separator: string
): AsyncGenerator<Uint8Array> {
  const connection = openReader(path)
  const reader = new RowReader(connection)
  try {
    connection.pragma(`cache_size = -${kept}`)
    reader.hold()
    for (let after: Place | undefined = ["", "", ""]; after !== undefined; ) {
      const last: Place | undefined = reader.rows(endAfter(after))[0] as never
      const [text] = reader.rows(textBetween(scope, separator, after, last))[0] ?? []
      if (text !== undefined && text !== null) yield text
      after = last
    }
  } finally {
    reader.close()
  }
}

const places = sql`(rule, subject_kind, subject_id)`
const tuple = (place: Place): RawBuilder<unknown> => sql`(${sql.join(place)})`

/** Where a page ends that begins after a place; nowhere where less than a page is left. */
const endAfter = (after: Place) =>
  queryBuilder
    .selectFrom("suspicion")
    .select(["rule", "subjectKind", "subjectId"])
    .where(sql<boolean>`${places} > ${tuple(after)}`)
    .orderBy("rule")
    .orderBy("subjectKind")
    .orderBy("subjectId")
    .limit(1)
    .offset(together - 1)

const textBetween = (
  scope: Pick<ExaminationScope, "area" | "rules">,
  separator: string,
  after: Place,
  last: Place | undefined
) =>
  queryBuilder
    .selectFrom(
      queryBuilder
        .selectFrom("suspicion")
        .select(line.as("line"))
        .where("state", "!=", "gone")
        .where(sql<boolean>`${places} > ${tuple(after)}`)
        .$if(last !== undefined, (page) => page.where(sql<boolean>`${places} <= ${tuple(last as Place)}`))
        .where((eb) => eb.and(inScope(eb, scope)))
        .orderBy("rule")
        .orderBy("subjectKind")
        .orderBy("subjectId")
        .as("page")
    )
    .select(sql<Uint8Array | null>`cast(group_concat(line, ${separator}) as blob)`.as("text"))

/** The evidence stands in the database as the contract shows it. */
const line = sql<string>`'{"rule":' || json_quote(rule)
  || ',"subject":{"kind":' || json_quote(subject_kind) || ',"id":' || json_quote(subject_id)
  || '},"area":' || json_quote(area) || ',"severity":' || json_quote(severity)
  || ',"message":' || json_quote(message_zh) || ',"evidence":' || evidence
  || ',"recheckOn":' || json_quote(recheck_on) || '}'`
