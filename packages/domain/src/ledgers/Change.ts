/** What can happen to a row of a ledger. */
export const changeKinds = ["added", "changed", "withdrawn"] as const
export type ChangeKind = (typeof changeKinds)[number]
