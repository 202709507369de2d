import type { Day } from "../../values/Day.ts"
import type { ProposalRehearsal } from "./Proposal.ts"

/** What happened since a rehearsal looked. */
export interface Since {
  /** Rows of 参数 of the same rule that changed. */
  readonly parameters: number
  /** Imports that changed rows in the jurisdiction. */
  readonly imports: number
  /** All rows that changed there. */
  readonly changes: number
  /** The day that the last run judged. */
  readonly judged: Day
  readonly rulesDigest: string
}

/**
 * Whether a rehearsal no longer tells what releasing would do. Single rows that people typed since are told, and leave
 * it good: on a working day there would be no time without.
 */
export function isStale({ judged, rulesDigest }: ProposalRehearsal, since: Since): boolean {
  return since.parameters > 0 || since.imports > 0 || since.judged !== judged || since.rulesDigest !== rulesDigest
}
