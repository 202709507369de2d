/** What can happen to a row of a ledger. */
export const changeKinds = ["added", "changed", "withdrawn"] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What other systems are told of: rows, and what becomes of suspicions and cases. */
export const newsKinds = [...changeKinds, "opened", "resolved", "step"] as const
export type NewsKind = (typeof newsKinds)[number]
