import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { authoriseIn } from "../acting/authorise.ts"
import { type RowQuery, rowPages } from "./rowPages.ts"

export interface ListRowsRequest extends RowQuery {
  readonly area?: AreaCode
  readonly after?: string
  readonly limit: number
}

/** A page of a ledger's rows within reach, masked. */
export const listRows = Effect.fn("listRows")(function* ({ area, after, limit, ...query }: ListRowsRequest) {
  const reach = yield* authoriseIn("ledger.read", area)
  const pages = yield* rowPages(reach, query)
  return yield* pages({ after, limit })
})
