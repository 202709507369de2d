import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { AuditLog, type AuditNote } from "../ports/AuditLog.ts"

/** The ledgers whose rows are people. */
const people: ReadonlySet<string> = new Set<LedgerName>(["person", "household"])

/** Remembers that somebody looked at a person or a household; rows of other ledgers are nobody. */
export const rememberView = Effect.fnUntraced(function* (kind: string, id: string, area: AreaCode | null) {
  if (!people.has(kind)) return
  yield* (yield* AuditLog).remember(yield* Acting, viewOf(kind, id, area))
})

/** Remembers that somebody looked at several households at once, each by itself. */
export const rememberHouseholds = Effect.fnUntraced(function* (
  households: ReadonlyArray<{ readonly id: string; readonly area: AreaCode }>
) {
  if (households.length === 0) return
  yield* (yield* AuditLog).remember(yield* Acting, ...households.map(({ id, area }) => viewOf("household", id, area)))
})

function viewOf(kind: string, id: string, area: AreaCode | null): AuditNote {
  return { action: "dossier.view", object: { kind, id }, area }
}
