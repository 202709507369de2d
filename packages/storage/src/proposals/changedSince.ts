import type { ChangedSince } from "@wengang/application/ports/ProposalStore.ts"
import type { Proposal, ProposalRehearsal } from "@wengang/domain/policies/proposals/Proposal.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { nation } from "./proposalColumns.ts"

/** What the journal has after what a rehearsal saw: in the jurisdiction, and of the parameters of the rule. */
export async function changedSince(
  db: Kysely<Tables>,
  { parameter: { rule, jurisdiction } }: Proposal,
  { upTo }: Pick<ProposalRehearsal, "upTo">
): Promise<ChangedSince> {
  const { first, last } = Area.rangeOf(jurisdiction ?? nation)
  const { rows } = await sql<Readonly<Record<keyof ChangedSince, number | null>>>`
    select sum(case when ledger = 'parameter' and substr(key, 1, ${rule.length + 1}) = ${`${rule}/`} then 1 else 0 end)
        as parameters,
      count(distinct case when ledger <> 'parameter' then import_id end) as imports,
      sum(case when ledger <> 'parameter' then 1 else 0 end) as changes
    from change where seq > ${upTo} and (ledger = 'parameter' or area between ${first} and ${last})`.execute(db)
  const [row] = rows
  return {
    parameters: Number(row?.parameters ?? 0),
    imports: Number(row?.imports ?? 0),
    changes: Number(row?.changes ?? 0)
  }
}
