import type { Reach } from "@wengang/application/acting/Reach.ts"
import {
  type FoundSuspicion,
  openingEvents,
  resolvingEvents,
  runEvents,
  type Suspicion,
  type SuspicionCount,
  type SuspicionEventName,
  type SuspicionFilter
} from "@wengang/application/ports/FindingStore.ts"
import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from "kysely"
import { concerns } from "../figures/concerned.ts"
import { daysOf } from "../figures/daysOf.ts"
import type { Tables } from "../tables/Tables.ts"
import type { SuspicionTable } from "../tables/workTables.ts"
import { remarkersOf, withRemarks } from "./readRemarks.ts"
import { verdictOf } from "./verdictColumns.ts"

/** One suspicion with what happened to it, oldest first. */
export async function findSuspicion(db: Kysely<Tables>, reach: Reach, id: string): Promise<FoundSuspicion | undefined> {
  const row = await db.selectFrom("suspicion").selectAll().where("fingerprint", "=", id).executeTakeFirst()
  if (row === undefined || !reach.covers(row.area)) return undefined
  const history = await db
    .selectFrom("suspicionEvent")
    .select(["runId", "actorName", "event", "state", "asOf", "at", "reason"])
    .where("fingerprint", "=", id)
    .orderBy("seq")
    .execute()
  const [suspicion = { ...suspicionOf(row), remark: null }] = await withRemarks(db, [suspicionOf(row)])
  return { suspicion, history, remarkedBy: await remarkersOf(db, id) }
}

/**
 * Suspicions counted by rule and by area, areas cut to a number of digits and padded again. The index on areas and rules
 * gives them in groups; cutting in SQL would sort them all.
 */
export async function countSuspicions(
  db: Kysely<Tables>,
  reach: Reach,
  filter: SuspicionFilter,
  digits: 6 | 9 | 12
): Promise<ReadonlyArray<SuspicionCount>> {
  const rows = await db
    .selectFrom("suspicion")
    .select(["rule", "area"])
    .select((eb) => eb.fn.countAll<number>().as("suspicions"))
    .where((eb) => eb.and(matches(eb, reach, filter)))
    .groupBy(["area", "rule"])
    .orderBy("area")
    .orderBy("rule")
    .execute()
  const counts = new Map<string, { rule: string; area: Area.AreaCode; suspicions: number }>()
  for (const { rule, area, suspicions } of rows) {
    const wider = area.slice(0, digits).padEnd(12, "0") as Area.AreaCode
    const known = counts.get(`${wider}/${rule}`)
    if (known === undefined) counts.set(`${wider}/${rule}`, { rule, area: wider, suspicions: Number(suspicions) })
    else known.suspicions += Number(suspicions)
  }
  return [...counts.values()].sort((a, b) => compare(a.area, b.area) || compare(a.rule, b.rule))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** What holds for the suspicions that a filter chooses within reach. */
export function matches(
  eb: ExpressionBuilder<Tables, "suspicion">,
  reach: Reach,
  {
    area,
    extent,
    rules,
    severity,
    subjects,
    dossier,
    person,
    case: held,
    opened,
    resolved,
    run,
    event,
    states
  }: SuspicionFilter
) {
  const conditions: Array<Expression<SqlBool>> = [eb("state", "in", states)]
  if (rules !== undefined) conditions.push(eb("rule", "in", rules.length === 0 ? [""] : rules))
  if (severity !== undefined) conditions.push(eb("severity", "=", severity))
  if (dossier !== undefined) conditions.push(eb("dossier", "=", dossier))
  if (subjects !== undefined)
    conditions.push(eb.or(subjectsByKind(subjects).map(([kind, ids]) => isOne(eb, kind, ids))))
  if (person !== undefined) conditions.push(concerns(person))
  if (held === "none") conditions.push(eb.not(eb.exists(openCases(eb))))
  if (opened !== undefined) conditions.push(happened(eb, openingEvents, opened))
  if (resolved !== undefined) conditions.push(happened(eb, resolvingEvents, resolved))
  if (run !== undefined) conditions.push(doneByRun(eb, event === undefined ? runEvents : [event], run))
  const asked = area === undefined ? null : extent === "whole" ? { first: area, last: area } : Area.rangeOf(area)
  for (const range of [asked, reach.range()]) {
    if (range !== null) conditions.push(eb("area", ">=", range.first), eb("area", "<=", range.last))
  }
  return conditions
}

function openCases(eb: ExpressionBuilder<Tables, "suspicion">) {
  return eb
    .selectFrom("caseFinding")
    .innerJoin("case", "case.id", "caseFinding.caseId")
    .select("case.id")
    .whereRef("caseFinding.fingerprint", "=", "suspicion.fingerprint")
    .where("case.closedOn", "is", null)
}

/** Whether one of some events befell it in a month. */
function happened(eb: ExpressionBuilder<Tables, "suspicion">, events: ReadonlyArray<SuspicionEventName>, month: Month) {
  let told = eb
    .selectFrom("suspicionEvent as told")
    .select("told.seq")
    .whereRef("told.fingerprint", "=", "suspicion.fingerprint")
    .where("told.event", "in", events)
  for (const [sign, day] of daysOf(month)) told = told.where("told.asOf", sign, day)
  return eb.exists(told)
}

/** Whether a run did one of some things with it. */
function doneByRun(eb: ExpressionBuilder<Tables, "suspicion">, events: ReadonlyArray<SuspicionEventName>, run: string) {
  return eb.exists(
    eb
      .selectFrom("suspicionEvent as told")
      .select("told.seq")
      .whereRef("told.fingerprint", "=", "suspicion.fingerprint")
      .where("told.runId", "=", run)
      .where("told.event", "in", events)
  )
}

function isOne(eb: ExpressionBuilder<Tables, "suspicion">, kind: string, ids: ReadonlyArray<string>) {
  return eb.and([eb("subjectKind", "=", kind as SubjectKind), eb("subjectId", "in", ids)])
}

/** Subjects as `kind:id`, gathered by kind. */
function subjectsByKind(subjects: ReadonlyArray<string>): ReadonlyArray<readonly [string, ReadonlyArray<string>]> {
  const kinds = new Map<string, Array<string>>()
  for (const subject of subjects) {
    const cut = subject.indexOf(":")
    const kind = subject.slice(0, cut)
    const ids = kinds.get(kind) ?? []
    kinds.set(kind, ids)
    ids.push(subject.slice(cut + 1))
  }
  return [...kinds]
}

/** A suspicion as it is stored. */
export function suspicionOf(row: SuspicionTable): Suspicion {
  return { ...verdictOf(row), id: row.fingerprint, state: row.state, openedOn: row.openedOn }
}
