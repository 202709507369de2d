import { Effect } from "effect"
import { authoriseIn } from "../acting/authorise.ts"
import { exported, pageLength } from "../exports/exported.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"
import { equalIn, type ListRowsRequest } from "./listRows.ts"

/** The rows of a ledger within reach, masked, page by page, for a file. */
export const exportRows = Effect.fn("exportRows")(function* (
  request: Omit<ListRowsRequest, "after" | "limit" | "sort" | "asOf">
) {
  const { ledger, area, filters } = request
  const reach = yield* authoriseIn("ledger.export", area)
  const equal = yield* equalIn(ledger, filters)
  const { list } = yield* LedgerStore
  const about = { object: { kind: ledger, id: "" }, area: area ?? null, after: { filters } }
  return yield* exported(about, (after) => list(reach, ledger, { equal, after, limit: pageLength, uncounted: true }))
})
