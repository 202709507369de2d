import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { rememberView } from "../audit/rememberView.ts"
import { HouseholdHistory, type RowChange } from "../ports/HouseholdHistory.ts"
import { noSuchRow } from "../rows/rowFailures.ts"

/** Who changed what of a household's rows, newest first, with each field before and after, masked. */
export const showHouseholdChanges = Effect.fn("showHouseholdChanges")(function* (
  key: string,
  { limit, ...page }: { readonly before?: number; readonly limit: number }
) {
  const reach = yield* authorise("change.read")
  const found = yield* (yield* HouseholdHistory).changes(reach, key, { ...page, limit: limit + 1 })
  if (found === undefined) return yield* noSuchRow()
  yield* rememberView("household", key, found.area)
  const shown = found.changes.slice(0, limit)
  return {
    changes: shown.map(inWords),
    next: found.changes.length > limit ? (shown.at(-1)?.seq ?? null) : null
  }
})

/** A household's rows as they were at the end of a day, or as they are now. */
export const showHouseholdAsOf = Effect.fn("showHouseholdAsOf")(function* (key: string, day: Day | null) {
  const reach = yield* authorise("ledger.read")
  const found = yield* (yield* HouseholdHistory).asOf(reach, key, day)
  if (found === undefined) return yield* noSuchRow()
  yield* rememberView("household", key, found.area)
  return { day, rows: found.rows }
})

/** A change by the labels of the sheet: only the fields that it changed. */
function inWords({ ledger, before, after, ...change }: RowChange) {
  const { sheet, english, fields } = ledgerOf(ledger)
  const changed = Object.entries(fields).filter(
    ([name]) => before !== null && after !== null && before[name] !== after[name]
  )
  return {
    ...change,
    ledger,
    sheet: { zh: sheet, en: english },
    fields: changed.map(([name, field]) => ({
      name,
      label: { zh: field.label, en: field.english },
      kind: field.kind,
      before: shown(field, before?.[name]),
      after: shown(field, after?.[name])
    }))
  }
}

function shown({ choices }: Field, value: unknown) {
  const stored = (value ?? null) as string | number | boolean | null
  return typeof stored === "string" ? (choices?.[stored] ?? stored) : stored
}
