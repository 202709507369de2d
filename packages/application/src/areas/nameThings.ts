import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { nameKey, nameRows, type RowRef } from "../suspicions/nameRows.ts"

interface NameRequest {
  readonly area?: ReadonlyArray<AreaCode>
  /** `ledger:key`. */
  readonly row?: ReadonlyArray<string>
}

/** What areas are called, and rows within reach; who sees no ledgers is told no rows. */
export const nameThings = Effect.fn("nameThings")(function* ({ area = [], row = [] }: NameRequest) {
  yield* authorise("rule.read")
  const areas = yield* Areas
  return {
    areas: area.map((code) => ({ code, path: areas.path(code) })),
    rows: yield* namedRows(row)
  }
})

const namedRows = Effect.fnUntraced(function* (rows: ReadonlyArray<string>) {
  const { actor } = yield* Acting
  const wanted = rows.flatMap((row) => refOf(row) ?? [])
  if (wanted.length === 0 || !actor.permissions.includes("ledger.read")) return []
  const names = yield* nameRows(yield* authorise("ledger.read"), wanted)
  return wanted.flatMap((ref) => {
    const name = names.get(nameKey(ref))
    return name === undefined ? [] : [{ row: `${ref.ledger}:${ref.key}`, name }]
  })
})

function refOf(row: string): RowRef | undefined {
  const cut = row.indexOf(":")
  const ledger = ledgerNames.find((name) => name === row.slice(0, cut)) as LedgerName | undefined
  return ledger === undefined || ledger === "listed" ? undefined : { ledger, key: row.slice(cut + 1) }
}
