import type { Permission } from "@wengang/domain/people/Permission.ts"
import { Effect } from "effect"
import { type Audited, Transactions, type Writes } from "../ports/Transactions.ts"
import { Acting } from "./Acting.ts"
import { authorise } from "./authorise.ts"
import type { Reach } from "./Reach.ts"

/** Writes as whoever acts, if they may: one transaction, with what the log is to remember of it. */
export const transact = Effect.fnUntraced(function* <A, E, R>(
  permission: Permission,
  use: (writes: Writes, reach: Reach) => Effect.Effect<Audited<A>, E, R>
) {
  const reach = yield* authorise(permission)
  const acting = yield* Acting
  const transactions = yield* Transactions
  return yield* transactions.run(acting, (writes) => use(writes, reach))
})
