import type { ExaminationScope } from "@wengang/application/ports/Examiner.ts"
import type { FindingCounts, SuspicionEventName } from "@wengang/application/ports/FindingStore.ts"
import { type Change, reconcile } from "@wengang/domain/findings/reconcile.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { type ExpressionBuilder, sql, type Transaction } from "kysely"
import { lastSuspicionEvent, noteSuspicionNews } from "../changes/noteNews.ts"
import { inChunks } from "../ledgers/inChunks.ts"
import { inSnakeCase, insertRows } from "../sqlite/insertRows.ts"
import type { Tables } from "../tables/Tables.ts"
import type { SuspicionTable, VerdictColumns } from "../tables/workTables.ts"
import { verdictColumnNames, verdictOf } from "./verdictColumns.ts"

interface Settlement {
  readonly db: Transaction<Tables>
  readonly scope: ExaminationScope
  readonly examined: "all" | "changed"
  readonly runId: string
  readonly at: string
}

const page = 2000

const rowNumber = sql<number>`suspicion.rowid`

/**
 * Brings the suspicions of a scope in line with the staged verdicts. What is new and what is gone is moved set by set;
 * the pure `reconcile` decides on each one, known before, that is not exactly as it was.
 */
export async function settleFindings(
  settlement: Settlement
): Promise<{ readonly verdicts: number; readonly findings: FindingCounts }> {
  const { db, scope } = settlement
  const before = await lastSuspicionEvent(db)
  const resolved = await resolveGone(settlement)
  const staged = await db.selectFrom("stagedVerdict").select("fingerprint").limit(1).executeTakeFirst()
  const reopened = staged === undefined ? 0 : await settleKnown(settlement)
  const opened = staged === undefined ? 0 : await openNew(settlement)
  await noteSuspicionNews(db, before)
  const standing = await db
    .selectFrom("suspicion")
    .select((eb) => eb.fn.countAll<number>().as("rows"))
    .where("state", "!=", "gone")
    .where((eb) => eb.and(inScope(eb, scope)))
    .executeTakeFirstOrThrow()
  const verdicts = Number(standing.rows)
  return { verdicts, findings: { opened, persisting: verdicts - opened - reopened, resolved, reopened } }
}

async function openNew({ db, scope, runId, at }: Settlement): Promise<number> {
  const { state } = change(
    reconcile(undefined, { area: noArea, severity: "error", message: noWords, evidence: [], recheckOn: null })
  )
  const isNew = (eb: ExpressionBuilder<Tables, "stagedVerdict">) =>
    eb.not(
      eb.exists(
        eb.selectFrom("suspicion").select("state").whereRef("suspicion.fingerprint", "=", "stagedVerdict.fingerprint")
      )
    )
  // SQLite numbers rows as they are added, so that those added now are told from all others without looking at these.
  const { last } = await db
    .selectFrom("suspicion")
    .select(sql<number>`coalesce(max(${rowNumber}), 0)`.as("last"))
    .executeTakeFirstOrThrow()
  await db
    .insertInto("suspicion")
    .columns([...verdictColumnNames, "state", "openedOn", "runId"])
    .expression(
      db
        .selectFrom("stagedVerdict")
        .select([...verdictColumnNames])
        .select([sql.val(state).as("state"), sql.val(scope.asOf).as("openedOn"), sql.val(runId).as("runId")])
        .where(isNew)
    )
    .execute()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("suspicionEvent")
    .columns(["fingerprint", "runId", "event", "state", "asOf", "at"])
    .expression(
      db
        .selectFrom("suspicion")
        .select("fingerprint")
        .select([
          sql.val(runId).as("runId"),
          sql.val("opened").as("event"),
          "state",
          sql.val(scope.asOf).as("asOf"),
          sql.val(at).as("at")
        ] as never)
        .where(rowNumber, ">", last)
    )
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0)
}

/** Decides on suspicions that are known and fail tonight, unless they are open and every fact is the same; how many reopened. */
async function settleKnown(settlement: Settlement): Promise<number> {
  const { db, scope, runId, at } = settlement
  let reopened = 0
  let after = ""
  for (;;) {
    const pairs = await changedPairs(db, after)
    const decided = pairs.flatMap(({ known, tonight }) => {
      const decision = reconcile({ state: known.state, facts: verdictOf(known) }, verdictOf(tonight))
      if (decision === undefined) return []
      return [{ tonight, known, decision }]
    })
    for (const chunk of inChunks(decided, 500)) {
      const rows = chunk.map(({ tonight, known, decision }) => ({
        ...tonight,
        state: decision.state,
        openedOn: decision.kind === "reopened" ? scope.asOf : known.openedOn,
        runId
      }))
      await overwrite(db, rows)
      const events = chunk.filter(isOfNote).map(({ tonight, decision }) => ({
        fingerprint: tonight.fingerprint,
        runId,
        event: eventOf(decision),
        state: decision.state,
        asOf: scope.asOf,
        at
      }))
      await insertRows(db, "suspicion_event", ["fingerprint", "runId", "event", "state", "asOf", "at"], events)
    }
    reopened += decided.filter(({ decision }) => decision.kind === "reopened").length
    const last = pairs.at(-1)
    if (last === undefined || pairs.length < page) return reopened
    after = last.tonight.fingerprint
  }
}

interface Decided {
  readonly known: SuspicionTable
  readonly tonight: VerdictColumns
  readonly decision: Change
}

/** Whether people should find it in the history: another day of recheck alone is nobody's concern. */
function isOfNote({ known, tonight, decision }: Decided): boolean {
  if (decision.kind !== "persisting" || decision.lapsed) return true
  return (["area", "severity", "messageZh", "evidence"] as const).some((name) => known[name] !== tonight[name])
}

async function changedPairs(db: Transaction<Tables>, after: string) {
  const rows = await db
    .selectFrom("stagedVerdict as tonight")
    .innerJoin("suspicion as known", "known.fingerprint", "tonight.fingerprint")
    .selectAll("known")
    .select(verdictColumnNames.map((name) => `tonight.${name} as tonight_${name}` as const))
    .where("tonight.fingerprint", ">", after)
    .where((eb) =>
      eb.or([
        eb("known.state", "=", "gone"),
        ...(["area", "severity", "messageZh", "messageEn", "evidence"] as const).map((name) =>
          eb(`known.${name}`, "!=", eb.ref(`tonight.${name}`))
        ),
        eb("known.recheckOn", "is distinct from", eb.ref("tonight.recheckOn")),
        eb("known.dossier", "is distinct from", eb.ref("tonight.dossier"))
      ])
    )
    .orderBy("tonight.fingerprint")
    .limit(page)
    .execute()
  return rows.map((row) => {
    const tonight = Object.fromEntries(
      verdictColumnNames.map((name) => [name, (row as Record<string, unknown>)[camel(`tonight_${name}`)]])
    )
    return { known: row as SuspicionTable, tonight: tonight as unknown as VerdictColumns }
  })
}

/** The plugin gives aliases in camelCase: `tonight_messageZh` comes back as `tonightMessageZh`. */
function camel(alias: string): string {
  return alias.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

async function overwrite(db: Transaction<Tables>, rows: ReadonlyArray<SuspicionTable>): Promise<void> {
  const names = [
    "area",
    "severity",
    "messageZh",
    "messageEn",
    "evidence",
    "recheckOn",
    "dossier",
    "state",
    "openedOn",
    "runId"
  ] as const
  const overwritten = names.map(inSnakeCase).map((name) => `${name} = excluded.${name}`)
  const columns = [...verdictColumnNames, "state", "openedOn", "runId"] as const
  await insertRows(db, "suspicion", columns, rows, `on conflict (fingerprint) do update set ${overwritten}`)
}

/** Suspicions of the scope that the rules looked at again tonight and found put right. */
async function resolveGone({ db, scope, examined, runId, at }: Settlement): Promise<number> {
  const state = change(reconcile({ state: "open", facts: noFacts }, undefined)).state
  const gone = isGone(scope, examined)
  await db
    .insertInto("suspicionEvent")
    .columns(["fingerprint", "runId", "event", "state", "asOf", "at"])
    .expression(
      db
        .selectFrom("suspicion")
        .select([
          "fingerprint",
          sql.val(runId).as("runId"),
          sql.val("resolved").as("event"),
          sql.val(state).as("state"),
          sql.val(scope.asOf).as("asOf"),
          sql.val(at).as("at")
        ] as never)
        .where(gone)
    )
    .execute()
  const { numUpdatedRows } = await db
    .updateTable("suspicion")
    .set({ state, runId })
    .where(gone)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Whether a suspicion that stands was looked at again and none of the staged verdicts is the same. */
export function isGone(scope: ExaminationScope, examined: "all" | "changed") {
  return (eb: ExpressionBuilder<Tables, "suspicion">) =>
    eb.and([
      eb("state", "!=", "gone"),
      ...(examined === "all" ? inScope(eb, scope) : [wasExamined]),
      eb.not(
        eb.exists(
          eb
            .selectFrom("stagedVerdict")
            .select("rule")
            .whereRef("stagedVerdict.fingerprint", "=", "suspicion.fingerprint")
        )
      )
    ])
}

/** Whether the dossier that gave a suspicion is among those that were examined. */
const wasExamined = sql<boolean>`${sql.ref("suspicion.dossier")} in (select kind || ':' || key from staged_dossier)`

/** Whether a suspicion was examined: its rule ran, and its area lies in the area looked at. */
export function inScope(
  eb: ExpressionBuilder<Tables, "suspicion">,
  { area, rules }: Pick<ExaminationScope, "area" | "rules">
) {
  const conditions = []
  if (rules.length < catalogue.length) conditions.push(eb("rule", "in", rules))
  if (area !== null) {
    const { first, last } = Area.rangeOf(area)
    conditions.push(eb("area", ">=", first), eb("area", "<=", last))
  }
  return conditions
}

const noArea = "000000000000" as Area.AreaCode
const noWords = { zh: "", en: "" }
const noFacts = { area: noArea, severity: "error", message: noWords, evidence: [], recheckOn: null } as const

function change(decision: Change | undefined): Change {
  if (decision === undefined) throw new Error("reconcile decided nothing on a verdict that changed")
  return decision
}

/** What the history says of a decision. */
export function eventOf(decision: Change): SuspicionEventName {
  if (decision.kind !== "persisting") return decision.kind
  return decision.lapsed ? "lapsed" : "changed"
}
