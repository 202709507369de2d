import type { ProposalState } from "@wengang/domain/policies/proposals/Proposal.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Generated } from "kysely"

/** A proposed change of a parameter: what lists look for in columns, all else in `body`. */
export interface ParameterProposalTable {
  readonly seq: Generated<number>
  readonly id: string
  readonly version: number
  readonly state: ProposalState
  readonly rule: string
  /** Its jurisdiction; zeros for the nation. */
  readonly area: AreaCode
  readonly at: string
  /** JSON: the proposal but for its id and state. */
  readonly body: string
  /** The job that tries it or tried it last. */
  readonly job: string | null
}

export interface ProposalTables {
  readonly parameterProposal: ParameterProposalTable
}
