import type { Reach } from "@wengang/application/acting/Reach.ts"
import { noSuchCase } from "@wengang/application/cases/caseFailure.ts"
import type { CaseFilter, CasePageRequest, StoredCasePage } from "@wengang/application/ports/CaseStore.ts"
import { caseStates } from "@wengang/domain/rectification/Case.ts"
import type { LampDays } from "@wengang/domain/rectification/Lamp.ts"
import { type Kysely, type SqlBool, sql } from "kysely"
import { refuseCursor } from "../lists/cursor.ts"
import { type Order, rankIn } from "../lists/Order.ts"
import { type Paging, pagingIn } from "../lists/Paging.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import type { CaseTable } from "../tables/caseTables.ts"
import type { Tables } from "../tables/Tables.ts"
import { storedCaseOf } from "./caseColumns.ts"
import { casesMatching } from "./casesMatching.ts"

/** A page of cases: in the order asked for, or those due first before others. */
export async function listCases(
  db: Kysely<Tables>,
  sealer: Sealer,
  reach: Reach,
  filter: CaseFilter,
  days: LampDays,
  { sort, after, limit }: CasePageRequest
): Promise<StoredCasePage> {
  const paging = sort === undefined ? await inOwnOrder(db, reach, after) : pagingIn(orderBy(sort), after, sealer)
  const matching = db.selectFrom("case").where((eb) => eb.and(casesMatching(eb, reach, filter, days)))
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow()
  const found = (await paging
    .cut(db.selectFrom("case"), matching, limit + 1)
    .execute()) as unknown as ReadonlyArray<CaseTable>
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    cases: shown.map(storedCaseOf),
    total: Number(total),
    next: last === undefined ? null : paging.next({ ...last })
  }
}

/** What is compared. Numbers follow each other as ids do: by county, year and ordinal. */
function orderBy(sort: NonNullable<CasePageRequest["sort"]>): Order {
  const values = {
    number: sql.ref("id"),
    state: rankIn("state", caseStates),
    area: sql.ref("area"),
    unit: sql.ref("unitName"),
    handedOverOn: sql.ref("handedOverOn"),
    deadline: sql.ref("deadline"),
    changedOn: sql.ref("changedOn"),
    closedOn: sql.ref("closedOn")
  }
  return { list: "case", sort, value: values[sort.by], key: ["id"] }
}

async function inOwnOrder(db: Kysely<Tables>, reach: Reach, after: string | undefined): Promise<Paging> {
  refuseCursor(after)
  const start =
    after === undefined
      ? undefined
      : await db.selectFrom("case").select(["area", "due", "id"]).where("id", "=", after).executeTakeFirst()
  if (after !== undefined && (start === undefined || !reach.covers(start.area))) throw noSuchCase()
  return {
    cut: (_, matching, rows) => {
      const sorted = matching.selectAll().limit(rows).orderBy("due").orderBy("id")
      return start === undefined ? sorted : sorted.where(sql<SqlBool>`(due, id) > (${start.due}, ${start.id})`)
    },
    next: ({ id }) => String(id)
  }
}
