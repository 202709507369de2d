import { randomUUID } from "node:crypto"
import { userInfo } from "node:os"
import type { Acting } from "@wengang/application/acting/Acting.ts"
import { layerConsole } from "@wengang/application/acting/consoleActor.ts"
import type { Failure } from "@wengang/application/Failure.ts"
import { layerReading, layerStorage, type Storage } from "@wengang/storage/layerStorage.ts"
import { Cause, Effect, Exit, Layer } from "effect"
import type { Context } from "./Context.ts"
import { databaseOf } from "./Settings.ts"

/** Runs an effect on the database that the command line names; a failure is thrown as the value it is. */
export async function runOn<A>(
  context: Context,
  database: string | undefined,
  effect: Effect.Effect<A, Failure, Storage | Acting>
): Promise<A> {
  return await resultOf(
    Effect.provide(effect, Layer.merge(layerStorage(databaseOf(database, context.environment)), operator()))
  )
}

/** The same for what only reads: the database must exist and be up to date, and nothing in it changes. */
export async function runReading<A>(
  context: Context,
  database: string | undefined,
  effect: Effect.Effect<A, Failure, Storage | Acting>
): Promise<A> {
  return await resultOf(
    Effect.provide(effect, Layer.merge(layerReading(databaseOf(database, context.environment)), operator()))
  )
}

/** Whoever runs the command, by the name under which they are signed in to the machine. */
const operator = () => layerConsole(userInfo().username, randomUUID())

async function resultOf<A>(effect: Effect.Effect<A, Failure>): Promise<A> {
  const exit = await Effect.runPromiseExit(effect)
  if (Exit.isSuccess(exit)) return exit.value
  throw Cause.squash(exit.cause)
}
