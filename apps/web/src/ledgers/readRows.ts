import type { CallOf } from "@wengang/contract/Call.ts"
import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { call } from "../api/call.ts"
import type { RowLedgerName } from "./ledgerColumns.ts"
import type { LedgerRow } from "./rows.ts"

const pageSize = "200"

type Query = Omit<CallOf<typeof listRowsEndpoint>["query"], "after" | "limit">

/** All rows of a ledger that a query finds; null where there are more than so many. */
export async function readRows(
  ledger: RowLedgerName,
  query: Query,
  most: number
): Promise<ReadonlyArray<LedgerRow> | null> {
  const rows: Array<LedgerRow> = []
  for (let after: string | null = ""; after !== null; ) {
    const next: Query & { readonly after?: string } = after === "" ? query : { ...query, after }
    const answer: Awaited<ReturnType<typeof page>> = await page(ledger, next)
    rows.push(...answer.rows)
    if (rows.length > most) return null
    after = answer.next
  }
  return rows
}

function page(ledger: RowLedgerName, query: Query & { readonly after?: string }) {
  return call(listRowsEndpoint, { params: { ledger }, query: { ...query, limit: pageSize } })
}
