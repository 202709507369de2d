import { proposalStates } from "@wengang/domain/policies/proposals/Proposal.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import * as RemarkOf from "@wengang/domain/values/Remark.ts"
import { Effect, Schema } from "effect"
import { ProposalAnswer, ProposedParameter } from "../answers/ProposalAnswer.ts"
import { ParameterAnswer } from "../answers/RuleCardAnswer.ts"
import { Scalar } from "../answers/VerdictAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { JobId } from "../JobId.ts"
import { PageLimit } from "../PageLimit.ts"
import { sample } from "../sample.ts"
import { exportOf, format } from "./exportOf.ts"

const tag = "parameters"
const Text = Schema.String.check(Schema.isMaxLength(RemarkOf.longest))
const nothing = <S extends Schema.Top & { readonly "~type.make.in"?: unknown }>(schema: S) =>
  Schema.NullOr(schema).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null)))

const parameterFilters = {
  rule: Schema.optionalKey(Schema.NonEmptyString),
  area: Schema.optionalKey(AreaCode),
  asOf: Schema.optionalKey(Day)
}

const proposalFilters = {
  rule: Schema.optionalKey(Schema.NonEmptyString),
  state: Schema.optionalKey(Schema.Literals(proposalStates))
}

export const listParametersEndpoint = endpoint({
  id: "listParameters",
  method: "GET",
  path: "/api/parameters",
  tag,
  summary: {
    zh: "参数在某地某日的取值，及该地上下级设定过的各时段",
    en: "What parameters are worth at a place on a day, and all windows that were set for it, above it and below"
  },
  access: "rule.read",
  query: Schema.Struct(parameterFilters),
  refusals: [404],
  status: 200,
  answer: Schema.Struct({
    asOf: Day,
    parameters: Schema.Array(
      Schema.Struct({
        rule: Schema.String,
        ...ParameterAnswer.fields,
        windows: Schema.Array(
          Schema.Struct({
            value: Scalar,
            /** The value with its unit, as people read it. */
            shown: Schema.String,
            unit: Schema.String,
            jurisdiction: Schema.NullOr(AreaCode),
            jurisdictionPath: Schema.Array(Schema.String),
            from: Day,
            to: Schema.NullOr(Day),
            source: Schema.Struct({ title: Schema.String, date: Schema.NullOr(Day) }),
            standing: Schema.Literals(["confirmed", "unconfirmed"])
          })
        )
      })
    )
  }),
  examples: [{ name: "ofRule", query: { rule: "pay.in-arrears", area: "411081000000" } }]
})

export const exportParametersEndpoint = exportOf(listParametersEndpoint, {
  id: "exportParameters",
  summary: {
    zh: "导出参数：某地某日的取值，及设定过的各时段",
    en: "What parameters are worth at a place on a day as a file, with the windows that were set"
  },
  query: Schema.Struct({ format, ...parameterFilters }),
  examples: [{ name: "ofCounty", query: { format: "xlsx", area: "411081000000" } }]
})

export const listProposalsEndpoint = endpoint({
  id: "listParameterProposals",
  method: "GET",
  path: "/api/parameter-proposals",
  tag,
  summary: { zh: "参数调整，新的在前", en: "The last proposals within one's area, newest first" },
  access: "run.read",
  query: Schema.Struct({
    ...proposalFilters,
    before: Schema.optionalKey(JobId),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("20")))
  }),
  status: 200,
  answer: Schema.Struct({ proposals: Schema.Array(ProposalAnswer), next: Schema.NullOr(Schema.String) }),
  examples: [{ name: "last", query: { limit: "5" } }]
})

export const exportProposalsEndpoint = exportOf(listProposalsEndpoint, {
  id: "exportParameterProposals",
  summary: { zh: "导出参数调整", en: "All proposals within one's area as a file" },
  query: Schema.Struct({ format, ...proposalFilters }),
  examples: [{ name: "all", query: { format: "csv" } }]
})

export const proposeParameterEndpoint = endpoint({
  id: "proposeParameter",
  method: "POST",
  path: "/api/parameter-proposals",
  tag,
  summary: {
    zh: "提出参数调整，随即试算；经另一人发布后才生效",
    en: "Proposes a value of a parameter, and has it tried; it holds once somebody else has released it"
  },
  access: "parameter.propose",
  body: Schema.Struct({
    rule: Schema.NonEmptyString,
    name: Schema.NonEmptyString,
    value: nothing(Text),
    unit: nothing(Text),
    jurisdiction: nothing(AreaCode),
    from: Day,
    to: nothing(Day),
    source: Text,
    sourceDate: nothing(Day),
    standing: ProposedParameter.fields.standing,
    closing: Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(false))),
    reason: Text
  }),
  status: 201,
  answer: ProposalAnswer,
  versioned: true,
  examples: [
    {
      name: "days",
      body: {
        rule: "ledger.stale",
        name: "days",
        value: "45",
        unit: "天",
        jurisdiction: "411081000000",
        from: "2022-03-01",
        source: "县工作通知",
        standing: "confirmed",
        reason: "按县工作通知执行"
      }
    }
  ]
})

const OneProposal = Schema.Struct({ id: JobId })

export const showProposalEndpoint = endpoint({
  id: "showParameterProposal",
  method: "GET",
  path: "/api/parameter-proposals/{id}",
  tag,
  summary: { zh: "一项参数调整", en: "A proposal, with what trying it gave and whether that still holds" },
  access: "run.read",
  params: OneProposal,
  status: 200,
  answer: Schema.Struct({
    ...ProposalAnswer.fields,
    /** Whether it must be tried again before it is submitted or released. */
    stale: Schema.Boolean,
    /** Rows in its area that were typed since it was tried. */
    changesSince: Schema.Int
  }),
  versioned: true,
  examples: [{ name: "one", params: { id: sample.proposal } }]
})

const step = {
  method: "POST",
  tag,
  params: OneProposal,
  status: 200,
  answer: ProposalAnswer,
  versioned: true,
  needsVersion: true
} as const

export const rehearseProposalEndpoint = endpoint({
  ...step,
  id: "rehearseParameterProposal",
  path: "/api/parameter-proposals/{id}/rehearse",
  summary: { zh: "重新试算", en: "Has a proposal tried again; its job tells how it goes" },
  access: "parameter.propose",
  status: 202,
  examples: [{ name: "again", params: { id: sample.proposal } }]
})

export const submitProposalEndpoint = endpoint({
  ...step,
  id: "submitParameterProposal",
  path: "/api/parameter-proposals/{id}/submit",
  summary: { zh: "提请发布", en: "Hands a proposal that was tried over to others, who release or refuse it" },
  access: "parameter.propose",
  examples: [{ name: "tried", params: { id: sample.rehearsedProposal } }]
})

export const releaseProposalEndpoint = endpoint({
  ...step,
  id: "releaseParameterProposal",
  path: "/api/parameter-proposals/{id}/release",
  summary: {
    zh: "发布参数调整，须由提出人以外的人办理；随即核验所涉地区",
    en: "Releases what somebody else proposed, and asks for a run over its area"
  },
  access: "parameter.release",
  examples: [{ name: "submitted", params: { id: sample.submittedProposal } }]
})

export const refuseProposalEndpoint = endpoint({
  ...step,
  id: "refuseParameterProposal",
  path: "/api/parameter-proposals/{id}/refuse",
  summary: { zh: "退回参数调整", en: "Refuses what somebody else proposed, with a reason" },
  access: "parameter.release",
  body: Schema.Struct({ reason: Text }),
  examples: [{ name: "unfounded", params: { id: sample.submittedProposal }, body: { reason: "依据文件尚未印发" } }]
})

export const withdrawProposalEndpoint = endpoint({
  ...step,
  id: "withdrawParameterProposal",
  path: "/api/parameter-proposals/{id}/withdraw",
  summary: { zh: "撤回参数调整", en: "Takes back what one proposed oneself" },
  access: "parameter.propose",
  examples: [{ name: "own", params: { id: sample.rehearsedProposal } }]
})
