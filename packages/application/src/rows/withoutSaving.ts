import { Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import { transact } from "../acting/transact.ts"
import type { Failure } from "../Failure.ts"
import type { LedgerWrites } from "../ports/LedgerStore.ts"
import type { Audited } from "../ports/Transactions.ts"

/** What a transaction ends with of which nothing is to stay. */
class Found<A> {
  readonly _tag = "Found"
  readonly value: A

  constructor(value: A) {
    this.value = value
  }
}

/** Does as a write would, gives what came of it, and takes all of it back; the log is told nothing. */
export function withoutSaving<A, R>(find: (writes: LedgerWrites, reach: Reach) => Effect.Effect<A, Failure, R>) {
  return transact(
    "ledger.write",
    ({ ledgers }, reach): Effect.Effect<Audited<never>, Failure | Found<A>, R> =>
      Effect.flatMap(find(ledgers, reach), (value) => Effect.fail(new Found(value)))
  ).pipe(
    Effect.catchIf(
      (error): error is Found<A> => error instanceof Found,
      ({ value }) => Effect.succeed(value)
    )
  )
}
