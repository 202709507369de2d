import type { ProposalWrites } from "@wengang/application/ports/ProposalStore.ts"
import { Effect } from "effect"
import type { Transaction } from "kysely"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { changedSince } from "./changedSince.ts"
import { findProposal } from "./ProposalStoreSql.ts"
import { changingColumns, nation } from "./proposalColumns.ts"

/** What people write about proposals in one transaction. */
export function proposalWritesOf(db: Transaction<Tables>, at: string): ProposalWrites {
  return {
    find: (reach, id) => promise(() => findProposal(db, reach, id)),
    add: (proposal, job) =>
      promise(async () => {
        const stored = { proposal, job, at, version: "1" }
        const { rule, jurisdiction } = proposal.parameter
        const place = { id: proposal.id, rule, area: jurisdiction ?? nation, at }
        await db
          .insertInto("parameterProposal")
          .values({ ...place, ...changingColumns(stored) })
          .execute()
        return stored
      }),
    save: (after) =>
      promise(async () => {
        await db
          .updateTable("parameterProposal")
          .set(changingColumns(after))
          .where("id", "=", after.proposal.id)
          .execute()
      }),
    changedSince: (proposal, rehearsal) => promise(() => changedSince(db, proposal, rehearsal))
  }
}

const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
