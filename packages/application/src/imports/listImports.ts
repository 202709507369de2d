import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { failure } from "../Failure.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"
import { withVerification } from "./Verification.ts"

/** One import within reach, with what became of the suspicions that it touched. */
export const showImport = Effect.fn("showImport")(function* (id: string) {
  const reach = yield* authorise("ledger.import")
  const found = yield* (yield* LedgerStore).import(reach, id)
  const [shown] = found === undefined ? [] : yield* withVerification([found])
  if (shown !== undefined) return shown
  return yield* failure(
    "not-found",
    "没有这次导入，或不在您的管辖范围内。",
    "There is no such import, or it is not yours."
  )
})

/** The same as `listImports`, each with what became of the suspicions that it touched. */
export const listVerifiedImports = Effect.fn("listVerifiedImports")(function* (
  page: Parameters<typeof listImports>[0]
) {
  return yield* withVerification(yield* listImports(page))
})

/** The last imports within reach, newest first. */
export const listImports = Effect.fn("listImports")(function* (page: {
  readonly before?: string
  readonly limit: number
}) {
  const reach = yield* authorise("ledger.import")
  return yield* (yield* LedgerStore).imports(reach, page)
})
