import { proposalEventKinds, proposalStates } from "@wengang/domain/policies/proposals/Proposal.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Schema } from "effect"
import { SentenceAnswer } from "./VerdictAnswer.ts"

const Text = Schema.NullOr(Schema.String)

/** What opens and resolves, in numbers. */
const line = {
  opened: Schema.Int,
  resolved: Schema.Int,
  changed: Schema.Int,
  persons: Schema.Int,
  /** In fen; null where the rule tells no amounts. */
  money: Schema.NullOr(Schema.Int)
}

/** A row of 参数 that somebody wants; its value as the sheet writes it. */
export const ProposedParameter = Schema.Struct({
  rule: Schema.String,
  name: Schema.String,
  value: Text,
  unit: Text,
  jurisdiction: Schema.NullOr(AreaCode),
  from: Day,
  to: Schema.NullOr(Day),
  source: Schema.String,
  sourceDate: Schema.NullOr(Day),
  standing: Schema.Literals(["confirmed", "unconfirmed"]),
  /** Whether the window that still holds on the first day ends the day before. */
  closing: Schema.Boolean
})

/** What trying a proposal gave: what it does by itself, as of a day. */
export const ProposalRehearsalAnswer = Schema.Struct({
  ...line,
  asOf: Day,
  judged: Day,
  upTo: Schema.Int,
  rulesDigest: Schema.String,
  villages: Schema.Int,
  areas: Schema.Array(Schema.Struct({ ...line, area: AreaCode, areaPath: Schema.Array(Schema.String) })),
  furtherAreas: Schema.Int
})

/** A change of a parameter that one person proposes and another releases. */
export const ProposalAnswer = Schema.Struct({
  id: Schema.String,
  state: Schema.Literals(proposalStates),
  /** Goes into `If-Match` of the next step. */
  version: Schema.String,
  at: Schema.String,
  /** The job that tries it or tried it last. */
  job: Text,
  parameter: ProposedParameter,
  ruleTitle: SentenceAnswer,
  title: SentenceAnswer,
  jurisdictionPath: Schema.Array(Schema.String),
  reason: Schema.String,
  proposer: Schema.String,
  /** Whether the asker proposed it. */
  own: Schema.Boolean,
  /** The steps that the asker may take now. */
  offered: Schema.Array(Schema.Literals(proposalEventKinds)),
  rehearsal: Schema.NullOr(ProposalRehearsalAnswer),
  steps: Schema.Array(
    Schema.Struct({ kind: Schema.Literals(proposalEventKinds), by: Schema.String, at: Schema.String, reason: Text })
  )
}).annotate({ identifier: "ParameterProposal" })
