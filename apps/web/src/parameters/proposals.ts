import type { AnswerTo } from "@wengang/contract/Call.ts"
import type {
  listParametersEndpoint,
  listProposalsEndpoint,
  showProposalEndpoint
} from "@wengang/contract/endpoints/parameters.ts"

export type Proposal = AnswerTo<typeof listProposalsEndpoint>["proposals"][number]
export type ProposalDetail = AnswerTo<typeof showProposalEndpoint>
export type Rehearsed = NonNullable<Proposal["rehearsal"]>
export type ListedParameter = AnswerTo<typeof listParametersEndpoint>["parameters"][number]
