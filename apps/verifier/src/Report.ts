import type { WrittenVerdict } from "@wengang/application/ports/FindingStore.ts"

/** How a run is written, piece by piece: however many verdicts there are, no more than a page of them is held. */
export interface Report {
  readonly begin: string
  /** How many verdicts it shows; all where it is absent. */
  readonly limit?: number
  readonly verdict: (verdict: WrittenVerdict) => string
  readonly end: () => string
}
