import type { Listed } from "@wengang/domain/ledgers/Listed.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"

/** Which entries of comparison lists are asked for. */
export interface ListedQuery {
  readonly area?: AreaCode
  readonly list?: Listed["list"]
  /** The number of the household, or of the person, whom they name. */
  readonly household?: string
  readonly person?: string
}

export interface ListListedRequest extends ListedQuery {
  /** Where the page begins: what the page before said. */
  readonly after?: string
  readonly limit: number
  /** Whether nobody asks how many there are: the total is 0 then. */
  readonly uncounted?: boolean
}

/**
 * A page of what other offices' lists say of persons within reach, numbers masked. Entries that name nobody of the
 * register are told to nobody, at whatever level: they are about people whom the program does not help, they carry no
 * place by which somebody would be theirs, and what an import brought it has counted.
 */
export const listListed = Effect.fn("listListed")(function* ({ area, ...request }: ListListedRequest) {
  const reach = yield* authoriseIn("ledger.read", area)
  const { path } = yield* Areas
  const { rows, ...page } = yield* (yield* LedgerStore).listed(reach, request)
  return { rows: rows.map((row) => ({ ...row, areaPath: path(row.area) })), ...page }
})
