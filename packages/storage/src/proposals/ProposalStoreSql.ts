import type { Reach } from "@wengang/application/acting/Reach.ts"
import { type ProposalFilter, ProposalStore, type StoredProposal } from "@wengang/application/ports/ProposalStore.ts"
import { Effect, Layer } from "effect"
import type { ExpressionBuilder, Kysely } from "kysely"
import { Database } from "../Database.ts"
import type { Tables } from "../tables/Tables.ts"
import { changedSince } from "./changedSince.ts"
import { storedProposalOf } from "./proposalColumns.ts"

/** Proposals out of the database. */
export const layerProposalStore: Layer.Layer<ProposalStore, never, Database> = Layer.effect(
  ProposalStore,
  Effect.gen(function* () {
    const { read } = yield* Database
    return ProposalStore.of({
      list: (reach, filter, page) => read((db) => listProposals(db, reach, filter, page)),
      find: (reach, id) => read((db) => findProposal(db, reach, id)),
      changedSince: (proposal, rehearsal) => read((db) => changedSince(db, proposal, rehearsal)),
      lastChange: read(async (db) => {
        const { last } = await db
          .selectFrom("change")
          .select((eb) => eb.fn.max<number | null>("seq").as("last"))
          .executeTakeFirstOrThrow()
        return Number(last ?? 0)
      })
    })
  })
)

/** A proposal within reach. */
export async function findProposal(db: Kysely<Tables>, reach: Reach, id: string): Promise<StoredProposal | undefined> {
  const row = await db
    .selectFrom("parameterProposal")
    .selectAll()
    .where("id", "=", id)
    .where((eb) => eb.and(within(eb, reach)))
    .executeTakeFirst()
  return row === undefined ? undefined : storedProposalOf(row)
}

async function listProposals(
  db: Kysely<Tables>,
  reach: Reach,
  { rule, states }: ProposalFilter,
  { before, limit }: { readonly before?: string; readonly limit: number }
) {
  const rows = await db
    .selectFrom("parameterProposal")
    .selectAll()
    .where((eb) => eb.and(within(eb, reach)))
    .$if(rule !== undefined, (query) => query.where("rule", "=", rule ?? ""))
    .$if(states !== undefined, (query) => query.where("state", "in", states ?? []))
    .$if(before !== undefined, (query) =>
      query.where("seq", "<", (eb) =>
        eb
          .selectFrom("parameterProposal")
          .select("seq")
          .where("id", "=", before ?? "")
      )
    )
    .orderBy("seq", "desc")
    .limit(limit)
    .execute()
  return rows.map(storedProposalOf)
}

function within(eb: ExpressionBuilder<Tables, "parameterProposal">, reach: Reach) {
  const range = reach.range()
  return range === null ? [] : [eb("area", ">=", range.first), eb("area", "<=", range.last)]
}
