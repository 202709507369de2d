import type { Failure } from "@wengang/application/Failure.ts"
import { layerStorage, type Storage } from "@wengang/storage/layerStorage.ts"
import { Cause, Effect, Exit } from "effect"
import type { Context } from "./Context.ts"
import { databaseOf } from "./Settings.ts"

/** Runs an effect on the database that the command line names; a failure is thrown as the value it is. */
export async function runOn<A>(
  context: Context,
  database: string | undefined,
  effect: Effect.Effect<A, Failure, Storage>
): Promise<A> {
  const storage = layerStorage(databaseOf(database, context.environment))
  const exit = await Effect.runPromiseExit(Effect.provide(effect, storage))
  if (Exit.isSuccess(exit)) return exit.value
  throw Cause.squash(exit.cause)
}
