import { Areas } from "@wengang/application/Areas.ts"
import { failure } from "@wengang/application/Failure.ts"
import type { Incoming } from "@wengang/application/imports/Incoming.ts"
import { Effect } from "effect"
import { type OpenedWorkbooks, openWorkbooks } from "./openWorkbooks.ts"
import { UnreadableInput } from "./UnreadableInput.ts"

export interface Workbooks extends Pick<OpenedWorkbooks, "files"> {
  readonly incoming: AsyncIterable<Incoming>
}

/** Opens the workbooks of these paths as one import, and closes them however their use ends. */
export const withWorkbooks = Effect.fnUntraced(function* <A, E, R>(
  paths: ReadonlyArray<string>,
  use: (workbooks: Workbooks) => Effect.Effect<A, E, R>
) {
  const { resolve } = yield* Areas
  return yield* Effect.acquireUseRelease(
    Effect.tryPromise({ try: () => openWorkbooks(paths, { resolveArea: resolve }), catch: asFailure }),
    (opened) => use({ files: opened.files, incoming: readable(opened.read()) }),
    (opened) => Effect.sync(() => opened.close())
  )
})

async function* readable<A>(items: AsyncIterable<A>): AsyncGenerator<A> {
  try {
    yield* items
  } catch (error) {
    throw asFailure(error)
  }
}

function asFailure(error: unknown) {
  if (error instanceof UnreadableInput) {
    return failure("unreadable-input", error.sentence.zh, error.sentence.en, error)
  }
  return failure("unreadable-input", "文件无法读取。", "The file could not be read.", error)
}
