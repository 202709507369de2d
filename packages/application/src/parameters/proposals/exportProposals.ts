import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { proposalStateTitles } from "@wengang/domain/policies/proposals/Proposal.ts"
import { Effect } from "effect"
import type { Areas } from "../../Areas.ts"
import type { Acting } from "../../acting/Acting.ts"
import { authorise } from "../../acting/authorise.ts"
import { exported } from "../../exports/exported.ts"
import { titlesOf } from "../../exports/titlesOf.ts"
import type { ProposalFilter, ProposalStore } from "../../ports/ProposalStore.ts"
import { listProposals } from "./listProposals.ts"

/** The columns of a list of proposals. */
export const proposalColumns: Readonly<Record<string, Field>> = {
  id: FieldOf.text("编号", "proposal"),
  state: FieldOf.choice("状态", "state", titlesOf(proposalStateTitles)),
  rule: FieldOf.text("规则", "rule"),
  ruleTitle: FieldOf.text("规则名称", "title of the rule"),
  title: FieldOf.text("参数", "parameter"),
  value: FieldOf.text("取值", "value"),
  unit: FieldOf.text("单位", "unit"),
  place: FieldOf.text("适用地区", "jurisdiction"),
  from: FieldOf.day("起", "from"),
  to: FieldOf.day("止", "to"),
  source: FieldOf.text("依据", "source"),
  sourceDate: FieldOf.day("依据日期", "date of the source"),
  reason: FieldOf.text("理由", "reason"),
  proposer: FieldOf.text("提出人", "proposed by"),
  at: FieldOf.text("提出时间（UTC）", "proposed at"),
  opened: FieldOf.integer("试算：新增", "tried: opened"),
  resolved: FieldOf.integer("试算：消除", "tried: resolved"),
  changed: FieldOf.integer("试算：变化", "tried: changed"),
  persons: FieldOf.integer("试算：涉及人数", "tried: persons"),
  money: FieldOf.yuan("试算：涉及金额", "tried: money"),
  decidedBy: FieldOf.text("最近办理人", "last step by"),
  decidedAt: FieldOf.text("最近办理（UTC）", "last step at")
}

/** How many are read at once: each with the areas that its rehearsal tells of. */
const length = 50

/** All proposals for one's area, newest first, for a file. */
export const exportProposals = Effect.fn("exportProposals")(function* (filter: ProposalFilter) {
  yield* authorise("run.read")
  const services = yield* Effect.context<Acting | Areas | ProposalStore>()
  const about = { object: { kind: "parameterProposal", id: "" }, area: null, after: filter }
  return yield* exported(about, (before) =>
    listProposals({ ...filter, ...(before === undefined ? {} : { before }), limit: length }).pipe(
      Effect.map(({ proposals, next }) => ({ rows: proposals.map(rowOf), next })),
      Effect.provideContext(services)
    )
  )
})

type Listed = Effect.Success<ReturnType<typeof listProposals>>["proposals"][number]

function rowOf({ id, state, at, parameter, reason, proposer, rehearsal, steps, ...proposal }: Listed) {
  const { standing: _, closing: __, jurisdiction: ___, ...asked } = parameter
  const last = steps.at(-1)
  return {
    id,
    state,
    at,
    reason,
    proposer,
    ...asked,
    ruleTitle: proposal.ruleTitle.zh,
    title: proposal.title.zh,
    place: proposal.jurisdictionPath.join("") || "全国",
    ...(rehearsal === null ? {} : triedOf(rehearsal)),
    decidedBy: last?.by ?? null,
    decidedAt: last?.at ?? null
  }
}

function triedOf({ opened, resolved, changed, persons, money }: NonNullable<Listed["rehearsal"]>) {
  return { opened, resolved, changed, persons, money }
}
