import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import * as PersonName from "@wengang/domain/values/PersonName.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { layerConsole } from "../acting/consoleActor.ts"
import type { Reach } from "../acting/Reach.ts"
import { caseNumbersOf } from "../cases/caseNumbersOf.ts"
import type { JobResult } from "../jobs/StoredJob.ts"
import { FindingStore, type RunEffect } from "../ports/FindingStore.ts"
import { dayOfAll } from "../runs/dayOfAll.ts"
import { isNamedByPerson, nameKey, nameRows, type RowRef } from "../suspicions/nameRows.ts"
import { placeOf } from "../suspicions/placeOf.ts"
import { subjectRow } from "../suspicions/subjectRow.ts"
import { verify } from "../verification/verify.ts"
import { type ImportRequest, importWorkbook, StrictRefusal } from "./importWorkbook.ts"
import { reportedImport } from "./reportedImport.ts"

/** How many suspicions are told in words, of those that open and of those that are resolved. */
export const mostTold = 100

const nothing: RunEffect = { total: 0, rules: [], listed: [] }

/**
 * What taking a workbook would do, tried on a copy of the database: to be run nowhere else. What was touched before
 * and waits for the next run is judged first, so that only the workbook's own doing is told.
 */
export const previewImport = Effect.fn("previewImport")(function* (
  request: Omit<ImportRequest, "resultOfJob" | "run">
) {
  const reach = yield* authorise("ledger.import")
  const { actor, requestId } = yield* Acting
  const findings = yield* FindingStore
  const asOf = yield* dayOfAll
  yield* judged(`${request.id}-before`, asOf, requestId)
  const { report, taken } = yield* importWorkbook(request).pipe(
    Effect.map((report) => ({ report, taken: true })),
    Effect.catchIf(
      (error) => error instanceof StrictRefusal,
      ({ report }) => Effect.succeed({ report, taken: false })
    )
  )
  const after = `${request.id}-after`
  if (taken) yield* judged(after, asOf, requestId)
  const maySee = taken && actor.permissions.includes("suspicion.read")
  const { opened, resolved } = maySee
    ? yield* findings.effectsOf(reach, after, mostTold)
    : { opened: nothing, resolved: nothing }
  const result: JobResult = {
    ...reportedImport(report, taken),
    asOf,
    opened: yield* told(reach, opened),
    resolved: yield* told(reach, resolved)
  }
  return result
})

/** An incremental run over everything, as the program makes it by night; it needs no right of whoever previews. */
const judged = (id: string, asOf: Day, requestId: string) =>
  Effect.provide(verify({ id, asOf, area: null, rules: [], mode: "incremental" }), layerConsole("preview", requestId))

/** As it is kept: with the words that lists show, but of nobody the whole name. */
const told = Effect.fnUntraced(function* (reach: Reach, { total, rules, listed }: RunEffect) {
  const { path } = yield* Areas
  const subjects = listed.map(({ subject }) => subject)
  const names = yield* nameRows(
    reach,
    subjects.flatMap((subject) => subjectRow(subject) ?? [])
  )
  const numbers = yield* caseNumbersOf(subjects)
  return {
    total,
    rules: rules.map(({ rule, suspicions }) => ({ rule, title: titleOf(rule), suspicions })),
    listed: listed.map(({ id, rule, subject, severity, area, message }) => {
      const row = subjectRow(subject)
      const called = row === undefined ? numbers.get(subject.id) : calledIn(names, row)
      return { id, rule, subject, called: called ?? null, severity, area, place: placeOf(path(area)) || area, message }
    })
  }
})

function calledIn(names: ReadonlyMap<string, string>, row: RowRef): string | undefined {
  const name = names.get(nameKey(row))
  return name !== undefined && isNamedByPerson(row.ledger) ? PersonName.mask(name) : name
}

function titleOf(rule: string) {
  return ruleOf(rule)?.title ?? { zh: rule, en: rule }
}
