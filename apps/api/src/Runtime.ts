import type { Areas } from "@wengang/application/Areas.ts"
import { Acting } from "@wengang/application/acting/Acting.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import type { Accounts } from "@wengang/application/ports/Accounts.ts"
import type { ApiKeys } from "@wengang/application/ports/ApiKeys.ts"
import type { AuditLog } from "@wengang/application/ports/AuditLog.ts"
import type { CaseStore } from "@wengang/application/ports/CaseStore.ts"
import type { ChangeFeed } from "@wengang/application/ports/ChangeFeed.ts"
import type { DossierReader } from "@wengang/application/ports/DossierReader.ts"
import type { EvidenceStore } from "@wengang/application/ports/EvidenceStore.ts"
import type { Examiner } from "@wengang/application/ports/Examiner.ts"
import type { FactsReader } from "@wengang/application/ports/FactsReader.ts"
import type { Figures } from "@wengang/application/ports/Figures.ts"
import type { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import type { HouseholdHistory } from "@wengang/application/ports/HouseholdHistory.ts"
import type { JobStore } from "@wengang/application/ports/JobStore.ts"
import type { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import type { PayListStore } from "@wengang/application/ports/PayListStore.ts"
import type { ProposalStore } from "@wengang/application/ports/ProposalStore.ts"
import type { SavedViews } from "@wengang/application/ports/SavedViews.ts"
import type { SingleSignOn } from "@wengang/application/ports/SingleSignOn.ts"
import type { Transactions } from "@wengang/application/ports/Transactions.ts"
import type { WebhookQueue } from "@wengang/application/ports/WebhookQueue.ts"
import type { Webhooks } from "@wengang/application/ports/Webhooks.ts"
import { Cause, Effect, Exit, type ManagedRuntime } from "effect"

/** What the verbs need. */
export type Ports =
  | LedgerStore
  | Examiner
  | FindingStore
  | SavedViews
  | Figures
  | Areas
  | Transactions
  | AuditLog
  | Accounts
  | ApiKeys
  | SingleSignOn
  | CaseStore
  | ChangeFeed
  | Webhooks
  | WebhookQueue
  | EvidenceStore
  | JobStore
  | ProposalStore
  | PayListStore
  | HouseholdHistory
  | DossierReader
  | FactsReader

export type Runtime = ManagedRuntime.ManagedRuntime<Ports, Failure>

/** Runs a verb as somebody; a failure is thrown as the value it is. */
export function runAs<A>(
  runtime: Runtime,
  acting: typeof Acting.Service,
  effect: Effect.Effect<A, Failure, Ports | Acting>
): Promise<A> {
  return runOn(runtime, Effect.provideService(effect, Acting, acting))
}

/** Runs an effect; a failure is thrown as the value it is. */
export async function runOn<A, E, R>(
  runtime: ManagedRuntime.ManagedRuntime<R, E>,
  effect: Effect.Effect<A, E, R>,
  signal?: AbortSignal
): Promise<A> {
  const exit = await runtime.runPromiseExit(effect, signal === undefined ? {} : { signal })
  if (Exit.isSuccess(exit)) return exit.value
  throw Cause.squash(exit.cause)
}
