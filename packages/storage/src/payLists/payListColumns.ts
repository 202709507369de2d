import { createHash } from "node:crypto"
import type { StoredPayList } from "@wengang/application/ports/PayListStore.ts"
import type { PayList } from "@wengang/domain/payLists/PayList.ts"
import type { PayListTable } from "../tables/payListTables.ts"

/** A list as its row, in a version. */
export function columnsOf({ area, month, state, ...body }: PayList, version: number): PayListTable {
  return { area, month, state, version, touched: 0, digest: digestOf(body.figures), body: JSON.stringify(body) }
}

/** A row as the list that it keeps. */
export function storedPayListOf({ area, month, state, version, touched, digest, body }: PayListTable): StoredPayList {
  const list: PayList = { ...JSON.parse(body), area, month, state }
  return { list, version: String(version), digest, touched: touched === 1 }
}

/** The digest of figures, by which somebody tells whether a list is the one that was approved. */
function digestOf(figures: PayList["figures"]): string | null {
  if (figures.length === 0) return null
  const told = figures.map(({ appointmentId, personId, days, due }) => [appointmentId, personId, days, due]).sort()
  return createHash("sha256").update(JSON.stringify(told)).digest("hex")
}
