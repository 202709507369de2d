import type { Reach } from "@wengang/application/acting/Reach.ts"
import { type ChangePage, type ChangeView, type LedgerChange, lookedAt } from "@wengang/application/ports/ChangeFeed.ts"
import type { ChangeKind, NewsKind } from "@wengang/domain/ledgers/Change.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type Kysely, sql } from "kysely"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import type { ChangeTable } from "../tables/workTables.ts"

interface Noted extends Pick<ChangeTable, "at" | "ledger" | "key" | "area" | "operation" | "importId"> {
  readonly seq: number
  /** Where the row was before; null for one that was added. */
  readonly areaBefore: AreaCode | null
  readonly postAreaBefore: AreaCode | null
}

/**
 * A page of the journal after a number, as a reach sees it. The journal has one writer, who numbers changes in the
 * transaction that commits them before the next one begins: what is numbered lower is never seen later.
 */
export async function readChanges(
  db: Kysely<Tables>,
  reach: Reach,
  view: ChangeView,
  { after, limit }: { readonly after: number; readonly limit: number }
): Promise<ChangePage> {
  const noted = await notedAfter(db, after)
  const changes: Array<LedgerChange> = []
  for (const [at, one] of noted.entries()) {
    const change = seenFrom(reach, view, one)
    if (change !== undefined) changes.push(change)
    if (changes.length === limit) {
      return { changes, next: one.seq, more: at + 1 < noted.length || noted.length === lookedAt }
    }
  }
  return { changes, next: noted.at(-1)?.seq ?? after, more: noted.length === lookedAt }
}

/** Lists from elsewhere are left out: their keys are made of sealed numbers. */
async function notedAfter(db: Kysely<Tables>, after: number): Promise<ReadonlyArray<Noted>> {
  const rows = await db
    .selectFrom("change")
    .select(["seq", "at", "ledger", "key", "area", "operation", "importId"])
    .select(sql<AreaCode | null>`before ->> '$.area'`.as("areaBefore"))
    .select(sql<AreaCode | null>`before ->> '$.postArea'`.as("postAreaBefore"))
    .where("seq", ">", after as never)
    .where("ledger", "!=", "listed")
    .orderBy("seq")
    .limit(lookedAt)
    .execute()
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }))
}

/** A change as a reach sees it; undefined where it is elsewhere's, or of a kind that is not for the reader. */
function seenFrom(
  reach: Reach,
  view: ChangeView,
  { operation, areaBefore, postAreaBefore, area, ...change }: Noted
): LedgerChange | undefined {
  const { ledger } = change
  if (ledger === "suspicion" || ledger === "case") {
    const isTold = ledger === "suspicion" ? view.suspicions : view.cases
    const event = operation as NonNullable<LedgerChange["event"]>
    return isTold && reach.covers(area) ? { ...change, area, kind: newsOf(ledger, event), event } : undefined
  }
  const kind = operation as ChangeKind
  const column = placeColumn(ledger)
  if (column === undefined) return { ...change, area: null, kind, event: null }
  const before = column === "postArea" ? postAreaBefore : areaBefore
  const [was, is] = [kind !== "added" && reach.covers(before), reach.covers(area)]
  if (!was && !is) return undefined
  return { ...change, area: is ? area : null, kind: kindOf(kind, was, is), event: null }
}

function newsOf(ledger: "suspicion" | "case", event: NonNullable<LedgerChange["event"]>): NewsKind {
  if (ledger === "case") return "step"
  if (event === "opened" || event === "reopened") return "opened"
  return event === "resolved" ? "resolved" : "changed"
}

function kindOf(operation: ChangeKind, was: boolean, is: boolean): ChangeKind {
  if (operation !== "changed" || was === is) return operation
  return is ? "added" : "withdrawn"
}
