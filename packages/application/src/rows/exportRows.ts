import { rowWithAreaNames } from "@wengang/domain/ledgers/areaNames.ts"
import { ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { exported, pageLength } from "../exports/exported.ts"
import { type RowQuery, rowPages } from "./rowPages.ts"

/** The rows of a ledger within reach, masked, with the names of their areas, page by page, for a file. */
export const exportRows = Effect.fn("exportRows")(function* ({
  area,
  ...query
}: RowQuery & { readonly area?: AreaCode }) {
  const reach = yield* authoriseIn("ledger.export", area)
  const pages = yield* rowPages(reach, query)
  const { ledger, ...narrowed } = query
  const about = { object: { kind: ledger, id: "" }, area: area ?? null, after: narrowed }
  const { path } = yield* Areas
  const named = rowWithAreaNames(ledgerOf(ledger).fields, path)
  return yield* exported(about, (after) =>
    Effect.map(pages({ after, limit: pageLength, uncounted: true }), ({ rows, next }) => ({
      rows: rows.map(({ values }) => named(values)),
      next
    }))
  )
})
