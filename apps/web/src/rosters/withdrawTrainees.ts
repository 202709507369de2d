import type { CallOf } from "@wengang/contract/Call.ts"
import { bulkRowsEndpoint } from "@wengang/contract/endpoints/bulk.ts"
import { call } from "../api/call.ts"
import type { LedgerRow } from "../ledgers/rows.ts"

/** Takes trainees out of their class, for a reason; what became of each, in their order. */
export async function withdrawTrainees(trainees: ReadonlyArray<LedgerRow>, reason: string) {
  const rows = trainees.map(({ key, version }) => ({ operation: "withdraw", key, version }) as const)
  const body = { rows: rows as unknown as CallOf<typeof bulkRowsEndpoint>["body"]["rows"], reason }
  return (await call(bulkRowsEndpoint, { params: { ledger: "trainee" }, body })).rows
}
