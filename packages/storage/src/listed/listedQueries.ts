import type { Reach } from "@wengang/application/acting/Reach.ts"
import { countedUpTo, type ListedRequest } from "@wengang/application/ports/LedgerStore.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type Kysely, type SqlBool, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** Which side of the join is walked; the other is looked up by its index on numbers. */
export type WalkedSide = "persons" | "lists"

/** The entry after which a page begins. */
export interface ListedPlace {
  readonly area: AreaCode
  readonly personId: string
  readonly list: string
  readonly idKey: string
}

type Filter = Pick<ListedRequest, "list" | "household" | "person">

/** That many entries in order, from where the page begins. */
export function pageOfListed(
  db: Kysely<Tables>,
  side: WalkedSide,
  reach: Reach,
  { limit, ...filter }: Filter & { readonly limit: number },
  start: ListedPlace | undefined
) {
  return matching(db, side, reach, filter)
    .select(["listed.list", "listed.idKey", "listed.idMasked", "listed.fromOn", "listed.toOn", "listed.source"])
    .select(["person.id as personId", "person.name", "person.householdId", "person.area"])
    .$if(start !== undefined, (query) => query.where(isAfter(start as ListedPlace)))
    .orderBy("person.area")
    .orderBy("person.id")
    .orderBy("listed.list")
    .orderBy("listed.idKey")
    .limit(limit)
}

/** How many entries there are, counted up to `countedUpTo`. */
export function countOfListed(db: Kysely<Tables>, side: WalkedSide, reach: Reach, filter: Filter) {
  return db
    .selectFrom(matching(db, side, reach, filter).select(sql`1`.as("one")).limit(countedUpTo).as("counted"))
    .select((eb) => eb.fn.countAll<number>().as("total"))
}

/** Whether a list, or all of them, have no more than so many entries. */
export function fewListed(db: Kysely<Tables>, { list }: Filter, few: number) {
  return db
    .selectFrom(
      db
        .selectFrom("listed")
        .select(sql`1`.as("one"))
        .$if(list !== undefined, (query) => query.where("list", "=", list as never))
        .limit(few + 1)
        .as("some")
    )
    .select((eb) => eb(eb.fn.countAll<number>(), "<=", few).as("few"))
}

/** A cross join: SQLite, which knows nothing of how much there is, walks its first table. */
function matching(db: Kysely<Tables>, side: WalkedSide, reach: Reach, { list, household, person }: Filter) {
  const joined =
    side === "persons" ? db.selectFrom("person").crossJoin("listed") : db.selectFrom("listed").crossJoin("person")
  const range = reach.range()
  return joined
    .whereRef("listed.idIndex", "=", "person.idIndex")
    .$if(range !== null, (query) =>
      query.where("person.area", ">=", range?.first as AreaCode).where("person.area", "<=", range?.last as AreaCode)
    )
    .$if(list !== undefined, (query) => query.where("listed.list", "=", list as never))
    .$if(household !== undefined, (query) => query.where("person.householdId", "=", household as never))
    .$if(person !== undefined, (query) => query.where("person.id", "=", person as never))
}

/** The place by itself, too: by it the index is entered. */
function isAfter({ area, personId, list, idKey }: ListedPlace) {
  const names = sql.join(["person.area", "person.id", "listed.list", "listed.idKey"].map((name) => sql.ref(name)))
  return sql<SqlBool>`person.area >= ${area} and (${names}) > (${sql.join([area, personId, list, idKey])})`
}
