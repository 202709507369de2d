import type { Areas } from "@wengang/application/Areas.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import type { Examiner } from "@wengang/application/ports/Examiner.ts"
import type { FindingStore } from "@wengang/application/ports/FindingStore.ts"
import type { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { Cause, type Effect, Exit, type ManagedRuntime } from "effect"

/** What the verbs need. */
export type Ports = LedgerStore | Examiner | FindingStore | Areas

export type Runtime = ManagedRuntime.ManagedRuntime<Ports, Failure>

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
