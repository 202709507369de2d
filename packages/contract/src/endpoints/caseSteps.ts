import { Day } from "@wengang/domain/values/Day.ts"
import { Effect, Schema } from "effect"
import { CaseStanding } from "../answers/CaseAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { sample } from "../sample.ts"
import { Digest, OneCase, OptionalDay, OptionalRemark, RectifyingUnit, Remark } from "./caseParts.ts"

const step = {
  method: "POST",
  tag: "cases",
  params: OneCase,
  status: 200,
  answer: CaseStanding,
  versioned: true,
  needsVersion: true
} as const

export const signForEndpoint = endpoint({
  ...step,
  id: "signFor",
  path: "/api/cases/{id}/sign-for",
  summary: { zh: "签收", en: "Signs for a case" },
  access: "case.rectify",
  examples: [{ name: "one", params: { id: sample.handedOverCase } }]
})

export const planEndpoint = endpoint({
  ...step,
  id: "plan",
  path: "/api/cases/{id}/plan",
  summary: { zh: "制定整改方案", en: "Says who puts a case right, how and by when" },
  access: "case.rectify",
  body: Schema.Struct({ responsible: Remark, measure: Remark, deadline: OptionalDay, quality: OptionalRemark }),
  examples: [
    { name: "visits", params: { id: sample.signedForCase }, body: { responsible: "王某", measure: "入户核实更正" } }
  ]
})

export const progressEndpoint = endpoint({
  ...step,
  id: "reportProgress",
  path: "/api/cases/{id}/progress",
  summary: { zh: "报告整改进展", en: "Reports progress" },
  access: "case.rectify",
  body: Schema.Struct({ text: Remark }),
  examples: [{ name: "visiting", params: { id: sample.plannedCase }, body: { text: "正在逐户核实" } }]
})

export const submitEndpoint = endpoint({
  ...step,
  id: "submit",
  path: "/api/cases/{id}/submit",
  summary: { zh: "申请销号", en: "Asks for closing, with papers that prove it" },
  access: "case.rectify",
  body: Schema.Struct({ account: Remark, evidence: Schema.Array(Digest).check(Schema.isMaxLength(100)) }),
  examples: [
    {
      name: "withPaper",
      params: { id: sample.caseInHand },
      body: { account: "已逐户核实更正", evidence: [sample.paper] }
    }
  ]
})

export const reviewEndpoint = endpoint({
  ...step,
  id: "review",
  path: "/api/cases/{id}/review",
  summary: { zh: "复核通过", en: "Reviews a case for one level" },
  access: "case.review",
  examples: [{ name: "forTheCounty", params: { id: sample.submittedCase } }]
})

export const returnEndpoint = endpoint({
  ...step,
  id: "returnCase",
  path: "/api/cases/{id}/return",
  summary: { zh: "退回整改", en: "Sends a case back" },
  access: "case.review",
  body: Schema.Struct({ reason: Remark }),
  examples: [{ name: "unsigned", params: { id: sample.submittedCase }, body: { reason: "核查表缺少签字" } }]
})

export const extensionEndpoint = endpoint({
  ...step,
  id: "askMoreTime",
  path: "/api/cases/{id}/extension",
  summary: { zh: "申请延期", en: "Asks for more time, before the deadline" },
  access: "case.rectify",
  body: Schema.Struct({ until: Day, reason: Remark }),
  examples: [
    { name: "aFewDays", params: { id: sample.caseInHand }, body: { until: "2022-06-30", reason: "外出人员五月返乡" } }
  ]
})

export const extensionDecisionEndpoint = endpoint({
  ...step,
  id: "decideMoreTime",
  path: "/api/cases/{id}/extension-decision",
  summary: { zh: "决定是否延期", en: "Grants more time or refuses it" },
  access: "case.handOver",
  body: Schema.Struct({
    granted: Schema.Boolean,
    /** Needed to refuse it. */
    reason: Remark.pipe(Schema.withDecodingDefaultKey(Effect.succeed("")))
  }),
  examples: [{ name: "granted", params: { id: sample.caseAskingMoreTime }, body: { granted: true } }]
})

export const closeEndpoint = endpoint({
  ...step,
  id: "closeCase",
  path: "/api/cases/{id}/close",
  summary: { zh: "销号", en: "Closes a case for good" },
  access: "case.review",
  examples: [{ name: "reviewedByAll", params: { id: sample.reviewedCase } }]
})

export const handOnEndpoint = endpoint({
  ...step,
  id: "handOnCase",
  path: "/api/cases/{id}/hand-on",
  summary: { zh: "移交其他单位整改", en: "Hands a case on to another unit" },
  access: "case.handOver",
  body: Schema.Struct({ unit: RectifyingUnit, leader: OptionalRemark, deadline: OptionalDay, reason: Remark }),
  examples: [
    {
      name: "toTheBureau",
      params: { id: sample.handedOverCase },
      body: {
        unit: { area: "411082000000", role: "county", department: "employment" },
        reason: "职责已划转，由县人社局整改"
      }
    }
  ]
})

/** The steps of a case's life, each in the version that was read. */
export const caseSteps = [
  signForEndpoint,
  planEndpoint,
  progressEndpoint,
  submitEndpoint,
  reviewEndpoint,
  returnEndpoint,
  extensionEndpoint,
  extensionDecisionEndpoint,
  closeEndpoint,
  handOnEndpoint
] as const
