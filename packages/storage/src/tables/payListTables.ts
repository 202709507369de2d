import type { PayListState } from "@wengang/domain/payLists/PayList.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"

/** A pay list that somebody submitted: what lists look for in columns, all else in `body`. */
export interface PayListTable {
  readonly area: AreaCode
  readonly month: Month
  readonly version: number
  readonly state: PayListState
  /** Whether attendance or pay of its month was written after it was approved. */
  readonly touched: 0 | 1
  /** SHA-256 of its figures. */
  readonly digest: string | null
  /** JSON: figures, whoever was left out, hands and steps. */
  readonly body: string
}

export interface PayListTables {
  readonly payList: PayListTable
}
