import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { CaseWrites, NewStep } from "@wengang/application/ports/CaseWrites.ts"
import type { Case } from "@wengang/domain/rectification/Case.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import type { Transaction } from "kysely"
import { noteCaseNews } from "../changes/noteNews.ts"
import { inChunks } from "../ledgers/inChunks.ts"
import type { TouchedDossiers } from "../ledgers/TouchedDossiers.ts"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { changingColumns, columnsOf, storedCaseOf } from "./caseColumns.ts"
import { readPapers } from "./readCaseFile.ts"
import { casesUnder, touchCases } from "./touchCases.ts"

/** What people write to cases in one transaction. */
export function caseWritesOf(
  db: Transaction<Tables>,
  { requestId }: Pick<typeof Acting.Service, "requestId">,
  at: string,
  touched: TouchedDossiers
): CaseWrites {
  const note = async ({ id: caseId, area }: Pick<Case, "id" | "area">, { unit, details, ...step }: NewStep) => {
    await db
      .insertInto("caseStep")
      .values({
        ...step,
        caseId,
        unitName: unit.name,
        unitArea: unit.area,
        at,
        requestId,
        details: JSON.stringify(details)
      })
      .execute()
    await noteCaseNews(db, { id: caseId, area }, step, { at, requestId })
    await touchCases(db, [caseId], touched)
  }
  return {
    find: (reach, id) =>
      promise(async () => {
        const row = await db.selectFrom("case").selectAll().where("id", "=", id).executeTakeFirst()
        return row === undefined || !reach.covers(row.area) ? undefined : storedCaseOf(row)
      }),
    lastOrdinal: (area, year) =>
      promise(async () => {
        const row = await db
          .selectFrom("case")
          .select((eb) => eb.fn.max<number | null>("ordinal").as("last"))
          .where("numberedIn", "=", area)
          .where("year", "=", year)
          .executeTakeFirstOrThrow()
        return Number(row.last ?? 0)
      }),
    holding: (suspicions) => promise(() => holding(db, suspicions)),
    open: (one, ordinal, step) =>
      promise(async () => {
        await db.insertInto("case").values(columnsOf(one, ordinal)).execute()
        const { id, findings } = one.case
        for (const some of inChunks(findings, 500)) {
          await db
            .insertInto("caseFinding")
            .values(some.map((fingerprint) => ({ caseId: id, fingerprint })))
            .execute()
        }
        await note(one.case, step)
      }),
    save: (after, step) =>
      promise(async () => {
        await db.updateTable("case").set(changingColumns(after)).where("id", "=", after.case.id).execute()
        await note(after.case, step)
      }),
    papers: (id) => promise(() => readPapers(db, id)),
    addPaper: (after, paper) =>
      promise(async () => {
        const caseId = after.case.id
        await db.updateTable("case").set(changingColumns(after)).where("id", "=", caseId).execute()
        await db
          .insertInto("casePaper")
          .values({ ...paper, caseId, at })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }),
    checkWider: (one, area, step) =>
      promise(async () => {
        const { id, rule } = one
        const areaEnd = Area.rangeOf(area).last
        await db.insertInto("widerCheck").values({ caseId: id, rule, area, areaEnd, day: step.day }).execute()
        await note(one, step)
        if (rule !== null) await touchCases(db, await casesUnder(db, rule, area), touched)
      })
  }
}

async function holding(db: Transaction<Tables>, suspicions: ReadonlyArray<string>) {
  return await db
    .selectFrom("caseFinding")
    .innerJoin("case", "case.id", "caseFinding.caseId")
    .select(["caseFinding.fingerprint as suspicion", "case.id as case", "case.closedOn"])
    .where("caseFinding.fingerprint", "in", suspicions.length === 0 ? [""] : suspicions)
    .orderBy("case.closedOn")
    .orderBy("case.id")
    .execute()
}

const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
