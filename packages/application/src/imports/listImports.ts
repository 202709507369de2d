import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"

/** The last imports within reach, newest first. */
export const listImports = Effect.fn("listImports")(function* (page: {
  readonly before?: string
  readonly limit: number
}) {
  const reach = yield* authorise("ledger.import")
  return yield* (yield* LedgerStore).imports(reach, page)
})
