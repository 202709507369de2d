import type { Reach } from "@wengang/application/acting/Reach.ts"
import { failure } from "@wengang/application/Failure.ts"
import type {
  StoredSuspicionPage,
  SuspicionFilter,
  SuspicionPageRequest
} from "@wengang/application/ports/FindingStore.ts"
import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { severities } from "@wengang/domain/rules/Rule.ts"
import { type Expression, type Kysely, type SqlBool, sql } from "kysely"
import { refuseCursor } from "../lists/cursor.ts"
import { type Order, rankIn } from "../lists/Order.ts"
import { type Paging, pagingIn } from "../lists/Paging.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import type { Tables } from "../tables/Tables.ts"
import type { SuspicionTable } from "../tables/workTables.ts"
import { withRemarks } from "./readRemarks.ts"
import { matches, suspicionOf } from "./readSuspicions.ts"

type Sorted = NonNullable<SuspicionPageRequest["sort"]>

/** A page of suspicions: in the order asked for, or village by village, there by rule and subject. */
export async function listSuspicions(
  db: Kysely<Tables>,
  sealer: Sealer,
  reach: Reach,
  filter: SuspicionFilter,
  { sort, after, limit, uncounted = false }: SuspicionPageRequest
): Promise<StoredSuspicionPage> {
  const paging = sort === undefined ? await inOwnOrder(db, reach, after) : pagingIn(orderBy(sort), after, sealer)
  const matching = db.selectFrom("suspicion").where((eb) => eb.and(matches(eb, reach, filter)))
  const counted = uncounted
    ? undefined
    : await matching.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow()
  const found = (await paging
    .cut(db.selectFrom("suspicion"), matching, limit + 1)
    .execute()) as unknown as ReadonlyArray<SuspicionTable>
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    suspicions: await withRemarks(db, shown.map(suspicionOf)),
    total: Number(counted?.total ?? 0),
    next: last === undefined ? null : paging.next({ ...last })
  }
}

/** What is compared: words of a closed list by their places, severities from the lightest up. */
function orderBy(sort: Sorted): Order {
  const values = {
    openedOn: sql.ref("openedOn"),
    severity: rankIn("severity", [...severities].reverse()),
    state: rankIn("state", suspicionStates),
    rule: sql.ref("rule"),
    area: sql.ref("area")
  }
  return { list: "suspicion", sort, value: values[sort.by], key: ["fingerprint"] }
}

const ownOrder = ["area", "rule", "subjectKind", "subjectId"] as const

async function inOwnOrder(db: Kysely<Tables>, reach: Reach, after: string | undefined): Promise<Paging> {
  refuseCursor(after)
  const start =
    after === undefined
      ? undefined
      : await db.selectFrom("suspicion").selectAll().where("fingerprint", "=", after).executeTakeFirst()
  if (after !== undefined && (start === undefined || !reach.covers(start.area))) throw noStart()
  return {
    cut: (_, matching, rows) => {
      let sorted = matching.selectAll().limit(rows)
      for (const name of ownOrder) sorted = sorted.orderBy(name)
      if (start === undefined) return sorted
      const names = sql.join(ownOrder.map((name) => sql.ref(name)))
      const isLater: Expression<SqlBool> = sql`(${names}) > (${sql.join(ownOrder.map((name) => start[name]))})`
      return sorted.where(isLater)
    },
    next: ({ fingerprint }) => String(fingerprint)
  }
}

function noStart() {
  return failure("not-found", "翻页起点的疑点不存在。", "The suspicion to begin after does not exist.")
}
