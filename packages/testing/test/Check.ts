import type * as Day from "@wengang/domain/values/Day.ts"
import type { Ledgers } from "../src/synthetic/Ledgers.ts"

/** A plain restatement of a rule over whole ledgers: the rows that break it. */
export type Check = (ledgers: Ledgers, asOf: Day.Day) => ReadonlyArray<object>

/** Whether a span holds the day. */
export const isActive = (asOf: string) => (row: { readonly startOn: string; readonly endOn: string | null }) =>
  row.startOn <= asOf && (row.endOn === null || row.endOn >= asOf)

/** Completed years. */
export function ageOn(born: string, on: string): number {
  return Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
}

/** Index of rows by one of their columns. */
export function by<R, K extends keyof R>(rows: ReadonlyArray<R>, key: K): (value: R[K]) => ReadonlyArray<R> {
  const map = new Map<R[K], Array<R>>()
  for (const row of rows) map.set(row[key], [...(map.get(row[key]) ?? []), row])
  return (value) => map.get(value) ?? []
}
