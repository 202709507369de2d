import type { Reach } from "@wengang/application/acting/Reach.ts"
import {
  type PayListFilter,
  type PayListName,
  PayListStore,
  type PayListWrites,
  type StoredPayList
} from "@wengang/application/ports/PayListStore.ts"
import { Effect, Layer } from "effect"
import { type Kysely, sql, type Transaction } from "kysely"
import { Database } from "../Database.ts"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { readArrears, readOwed } from "./owedByStage.ts"
import { columnsOf, storedPayListOf } from "./payListColumns.ts"
import { readHoldings } from "./readHoldings.ts"
import { readStanding } from "./readStanding.ts"

/** Pay lists out of the database. */
export const layerPayListStore: Layer.Layer<PayListStore, never, Database> = Layer.effect(
  PayListStore,
  Effect.gen(function* () {
    const { read, sealer } = yield* Database
    return PayListStore.of({
      find: (reach, name) => read((db) => findPayList(db, reach, name)),
      holdings: (name) => read((db) => readHoldings(db, name)),
      list: (reach, filter, page) => read((db) => listPayLists(db, reach, filter, page)),
      standing: (names) => read((db) => readStanding(db, names)),
      arrears: (reach, months) => read((db) => readArrears(db, reach, months)),
      owed: (reach, filter, page) => read((db) => readOwed(db, sealer, reach, filter, page))
    })
  })
)

/** What people write about pay lists in one transaction. */
export function payListWritesOf(db: Transaction<Tables>): PayListWrites {
  const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
  return {
    find: (reach, name) => promise(() => findPayList(db, reach, name)),
    holdings: (name) => promise(() => readHoldings(db, name)),
    save: ({ version }, after) =>
      promise(async () => {
        const columns = columnsOf(after, Number(version) + 1)
        const { area: _, month: __, ...changing } = columns
        await db
          .insertInto("payList")
          .values(columns)
          .onConflict((conflict) => conflict.columns(["area", "month"]).doUpdateSet(changing))
          .execute()
        return storedPayListOf(columns)
      })
  }
}

async function findPayList(
  db: Kysely<Tables>,
  reach: Reach,
  { area, month }: PayListName
): Promise<StoredPayList | undefined> {
  if (!reach.covers(area)) return undefined
  const row = await db
    .selectFrom("payList")
    .selectAll()
    .where("area", "=", area)
    .where("month", "=", month)
    .executeTakeFirst()
  return row === undefined ? undefined : storedPayListOf(row)
}

async function listPayLists(
  db: Kysely<Tables>,
  reach: Reach,
  { month, states, touched, post }: PayListFilter,
  { after, limit }: { readonly after?: PayListName; readonly limit: number }
) {
  const range = reach.range()
  const rows = await db
    .selectFrom("payList")
    .selectAll()
    .$if(range !== null, (query) =>
      query.where("area", ">=", range?.first as never).where("area", "<=", range?.last as never)
    )
    .$if(month !== undefined, (query) => query.where("month", "=", month as never))
    .$if(states !== undefined, (query) => query.where("state", "in", states ?? []))
    .$if(touched === true, (query) => query.where("touched", "=", 1))
    .$if(post !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select 1 from json_each(pay_list.body, '$.figures') as figure
          join appointment on appointment.id = json_extract(figure.value, '$.appointmentId')
          where appointment.post_id = ${post})`
      )
    )
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb("month", "<", after?.month as never),
          eb.and([eb("month", "=", after?.month as never), eb("area", ">", after?.area as never)])
        ])
      )
    )
    .orderBy("month", "desc")
    .orderBy("area")
    .limit(limit)
    .execute()
  return rows.map(storedPayListOf)
}
