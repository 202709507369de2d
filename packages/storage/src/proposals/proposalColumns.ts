import type { StoredProposal } from "@wengang/application/ports/ProposalStore.ts"
import type { Proposal } from "@wengang/domain/policies/proposals/Proposal.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Selectable } from "kysely"
import type { ParameterProposalTable } from "../tables/proposalTables.ts"

export const nation = "000000000000" as AreaCode

/** The columns that steps change. */
export function changingColumns({ proposal: { id: _, state, ...body }, version, job }: StoredProposal) {
  return { state, version: Number(version), job, body: JSON.stringify(body) }
}

/** A row as the proposal that it keeps. */
export function storedProposalOf(row: Selectable<ParameterProposalTable>): StoredProposal {
  const proposal: Proposal = { ...JSON.parse(row.body), id: row.id, state: row.state }
  return { proposal, version: String(row.version), job: row.job, at: row.at }
}
