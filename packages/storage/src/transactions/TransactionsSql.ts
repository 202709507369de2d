import { type Failure, failureAbout } from "@wengang/application/Failure.ts"
import { type Audited, Transactions, type Writes } from "@wengang/application/ports/Transactions.ts"
import { DateTime, Effect, Exit, Layer } from "effect"
import type { ControlledTransaction } from "kysely"
import { AuditChain } from "../audit/AuditChain.ts"
import { countDone } from "../audit/countDone.ts"
import { caseWritesOf } from "../cases/CaseWritesSql.ts"
import { Database } from "../Database.ts"
import { suspicionWritesOf } from "../findings/SuspicionWritesSql.ts"
import { jobWritesOf } from "../jobs/JobWritesSql.ts"
import { ledgerWritesOf } from "../ledgers/LedgerWritesSql.ts"
import { TouchedDossiers } from "../ledgers/TouchedDossiers.ts"
import { payListWritesOf } from "../payLists/PayListStoreSql.ts"
import { proposalWritesOf } from "../proposals/ProposalWritesSql.ts"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { savedViewWritesOf } from "../views/SavedViewWritesSql.ts"
import { webhookWritesOf } from "../webhooks/WebhookWritesSql.ts"
import { beginWriting } from "./beginWriting.ts"
import { answeredBefore, keepAnswer } from "./idempotency.ts"

/** Transactions on the writing connection: one at a time, in the order in which they were asked for. */
export const layerTransactions: Layer.Layer<Transactions, never, Database> = Layer.effect(
  Transactions,
  Effect.gen(function* () {
    const database = yield* Database
    const chain = new AuditChain(database.sealer)
    return Transactions.of({
      run: (acting, use) =>
        Effect.acquireUseRelease(
          promise(() => beginWriting(database.kysely)),
          (transaction) =>
            Effect.tap(within(database, chain, transaction, acting, use), () =>
              promise(() => transaction.commit().execute())
            ),
          (transaction, exit) =>
            Exit.isSuccess(exit) || transaction.isCommitted
              ? Effect.void
              : Effect.promise(() =>
                  transaction
                    .rollback()
                    .execute()
                    .catch(() => undefined)
                )
        )
    })
  })
)

const within = Effect.fnUntraced(function* <A, E, R>(
  database: typeof Database.Service,
  chain: AuditChain,
  db: ControlledTransaction<Tables>,
  acting: Parameters<typeof Transactions.Service.run>[0],
  use: (writes: Writes) => Effect.Effect<Audited<A>, E, R>
) {
  const { actor, idempotency, requestId } = acting
  const at = DateTime.formatIso(yield* DateTime.now)
  if (idempotency !== null) {
    const before = yield* promise(() => answeredBefore(db, actor.id, idempotency.key))
    if (before !== undefined && before.request !== idempotency.request) return yield* otherRequest()
    if (before !== undefined) return JSON.parse(before.value) as A
  }
  const touched = new TouchedDossiers()
  const origin = { at, actorId: actor.id, requestId, importId: null }
  const { value, notes } = yield* use({
    ledgers: ledgerWritesOf(database, db, origin, actor.name, touched),
    suspicions: suspicionWritesOf(db, acting, at),
    cases: caseWritesOf(db, acting, at, touched),
    jobs: jobWritesOf(db, acting, at),
    proposals: proposalWritesOf(db, at),
    payLists: payListWritesOf(db),
    views: savedViewWritesOf(db, at),
    webhooks: webhookWritesOf(db, actor.id, at, database.sealer),
    countDone: (actorId, action, since) => promise(() => countDone(db, actorId, action, since))
  })
  yield* promise(async () => {
    await chain.append(db, acting, at, notes)
    if (idempotency !== null) await keepAnswer(db, { actorId: actor.id, ...idempotency, at }, value)
  })
  return value
})

function otherRequest() {
  return failureAbout(
    { header: "Idempotency-Key" },
    "idempotency-conflict",
    "这个幂等键已用于另一个请求；请换一个新的键。",
    "This idempotency key was used for another request; use a new one."
  )
}

const promise = <A>(work: () => Promise<A>): Effect.Effect<A, Failure> =>
  Effect.tryPromise({ try: work, catch: storageFailure })
