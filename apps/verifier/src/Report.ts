import type { WrittenVerdict } from "@wengang/application/ports/FindingStore.ts"

/** How a run is written, piece by piece: however many verdicts there are, no more than a page of them is held. */
export interface Report {
  readonly begin: string
  readonly verdicts: Drawn | Joined
  readonly end: (any: boolean) => string
}

/** Verdicts drawn one by one, the first so many of them. */
export interface Drawn {
  readonly kind: "drawn"
  readonly limit: number
  readonly draw: (verdict: WrittenVerdict) => string
}

/** All verdicts in JSON, as the database writes them. */
export interface Joined {
  readonly kind: "joined"
  /** What stands before the first. */
  readonly lead: string
  readonly separator: string
}
