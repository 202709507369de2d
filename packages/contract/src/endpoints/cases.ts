import { departmentNames } from "@wengang/domain/people/Role.ts"
import { caseStates } from "@wengang/domain/rectification/Case.ts"
import { lamps } from "@wengang/domain/rectification/Lamp.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { longest } from "@wengang/domain/values/Remark.ts"
import { Effect, Schema } from "effect"
import { CaseAnswer, CaseStanding, CaseSummary } from "../answers/CaseAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"

/** The most findings that are handed over at once. */
export const mostHandedOver = 200

const CaseId = Schema.String.check(Schema.isPattern(/^\d{6}-\d{4}-\d{4,6}$/))
const Digest = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/))
const SuspicionId = Schema.String.check(Schema.isPattern(/^[0-9a-f]{32}$/))
const Remark = Schema.String.check(Schema.isMaxLength(longest))
const OptionalRemark = Schema.NullOr(Remark).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null)))
const OptionalDay = Schema.NullOr(Day).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null)))
const Flag = (otherwise: boolean) => Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(otherwise)))
const FlagInQuery = Schema.Literals(["true", "false"]).pipe(Schema.withDecodingDefaultKey(Effect.succeed("false")))

const OneCase = Schema.Struct({ id: CaseId })
const which = {
  area: Schema.optionalKey(AreaCode),
  rule: Schema.optionalKey(Schema.NonEmptyString),
  /** Whether only those of the asker's own office are wanted. */
  mine: FlagInQuery
}

export const listCasesEndpoint = endpoint({
  id: "listCases",
  method: "GET",
  path: "/api/cases",
  tag: "cases",
  summary: { zh: "整改事项，先到期的在前", en: "Lists cases, those due first before others" },
  access: "case.read",
  query: Schema.Struct({
    ...which,
    state: Schema.optionalKey(Schema.ArrayEnsure(Schema.Literals(caseStates))),
    lamp: Schema.optionalKey(Schema.Literals(lamps)),
    after: Schema.optionalKey(CaseId),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
  }),
  status: 200,
  answer: Schema.Struct({
    asOf: Day,
    cases: Schema.Array(CaseSummary),
    total: Schema.Int,
    next: Schema.NullOr(Schema.String)
  })
})

export const countCasesEndpoint = endpoint({
  id: "countCases",
  method: "GET",
  path: "/api/cases/counts",
  tag: "cases",
  summary: { zh: "整改事项按状态和时限计数", en: "Counts cases by state and by the time that is left" },
  access: "case.read",
  query: Schema.Struct(which),
  status: 200,
  answer: Schema.Struct({
    asOf: Day,
    total: Schema.Int,
    byState: Schema.Record(Schema.String, Schema.Int),
    /** `green` in time, `blue` due soon, `red` overdue; closed cases and those without a deadline show none. */
    byLamp: Schema.Record(Schema.String, Schema.Int)
  })
})

export const showCaseEndpoint = endpoint({
  id: "showCase",
  method: "GET",
  path: "/api/cases/{id}",
  tag: "cases",
  summary: { zh: "一个整改事项", en: "Shows a case with its history" },
  access: "case.read",
  params: OneCase,
  status: 200,
  answer: CaseAnswer,
  versioned: true
})

export const handOverEndpoint = endpoint({
  id: "handOver",
  method: "POST",
  path: "/api/cases",
  tag: "cases",
  summary: { zh: "交办属实的疑点", en: "Hands over confirmed suspicions" },
  access: "case.handOver",
  body: Schema.Struct({
    suspicions: Schema.NonEmptyArray(SuspicionId).check(Schema.isMaxLength(mostHandedOver)),
    /** Whether all become one case, or each its own. */
    grouped: Flag(false),
    unit: Schema.Struct({
      area: AreaCode,
      role: Schema.Literals(["village", "township", "county"]),
      department: Schema.NullOr(Schema.Literals(departmentNames as ["employment", "monitoring"])).pipe(
        Schema.withDecodingDefaultKey(Effect.succeed(null))
      )
    }),
    leader: OptionalRemark,
    responsible: OptionalRemark,
    measure: OptionalRemark,
    /** The day; or working days from today; or what the rule's remedy proposes. */
    deadline: OptionalDay,
    workingDays: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 250 }))).pipe(
      Schema.withDecodingDefaultKey(Effect.succeed(null))
    ),
    quality: OptionalRemark,
    /** The closed case that came back; found by its findings where it is not named. */
    relapseOf: Schema.NullOr(CaseId).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null)))
  }),
  status: 201,
  /** A deadline that is null: holidays on the way are not known yet, and the plan is to name the day. */
  answer: Schema.Struct({ cases: Schema.Array(CaseStanding) })
})

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
  access: "case.rectify"
})

export const planEndpoint = endpoint({
  ...step,
  id: "plan",
  path: "/api/cases/{id}/plan",
  summary: { zh: "制定整改方案", en: "Says who puts a case right, how and by when" },
  access: "case.rectify",
  body: Schema.Struct({ responsible: Remark, measure: Remark, deadline: OptionalDay, quality: OptionalRemark })
})

export const progressEndpoint = endpoint({
  ...step,
  id: "reportProgress",
  path: "/api/cases/{id}/progress",
  summary: { zh: "报告整改进展", en: "Reports progress" },
  access: "case.rectify",
  body: Schema.Struct({ text: Remark })
})

export const submitEndpoint = endpoint({
  ...step,
  id: "submit",
  path: "/api/cases/{id}/submit",
  summary: { zh: "申请销号", en: "Asks for closing, with papers that prove it" },
  access: "case.rectify",
  body: Schema.Struct({ account: Remark, evidence: Schema.Array(Digest).check(Schema.isMaxLength(100)) })
})

export const reviewEndpoint = endpoint({
  ...step,
  id: "review",
  path: "/api/cases/{id}/review",
  summary: { zh: "复核通过", en: "Reviews a case for one level" },
  access: "case.review"
})

export const returnEndpoint = endpoint({
  ...step,
  id: "returnCase",
  path: "/api/cases/{id}/return",
  summary: { zh: "退回整改", en: "Sends a case back" },
  access: "case.review",
  body: Schema.Struct({ reason: Remark })
})

export const extensionEndpoint = endpoint({
  ...step,
  id: "askMoreTime",
  path: "/api/cases/{id}/extension",
  summary: { zh: "申请延期", en: "Asks for more time, before the deadline" },
  access: "case.rectify",
  body: Schema.Struct({ until: Day, reason: Remark })
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
  })
})

export const closeEndpoint = endpoint({
  ...step,
  id: "closeCase",
  path: "/api/cases/{id}/close",
  summary: { zh: "销号", en: "Closes a case for good" },
  access: "case.review"
})

export const widerCheckEndpoint = endpoint({
  id: "checkWider",
  method: "POST",
  path: "/api/cases/{id}/wider-check",
  tag: "cases",
  summary: { zh: "举一反三", en: "Looks for others of the kind in a wider area" },
  access: "case.review",
  params: OneCase,
  body: Schema.Struct({
    /** The county of the case where it is not named. */
    area: Schema.NullOr(AreaCode).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null))),
    result: Remark
  }),
  status: 200,
  answer: Schema.Struct({
    area: AreaCode,
    asOf: Day,
    open: Schema.Int,
    confirmed: Schema.Int,
    cleared: Schema.Int,
    listed: Schema.Array(SuspicionId)
  })
})

export const addPaperEndpoint = endpoint({
  id: "addPaper",
  method: "POST",
  path: "/api/cases/{id}/evidence",
  tag: "cases",
  /** The file's name stands in `X-File-Name`, percent-encoded UTF-8. */
  summary: { zh: "上传佐证材料，文件名放在 X-File-Name 头", en: "Uploads a paper; its name stands in X-File-Name" },
  access: "case.rectify",
  params: OneCase,
  accepts: "application/octet-stream",
  status: 201,
  answer: Schema.Struct({ digest: Digest, name: Schema.String, mediaType: Schema.String, size: Schema.Int })
})

export const openPaperEndpoint = endpoint({
  id: "openPaper",
  method: "GET",
  path: "/api/cases/{id}/evidence/{digest}",
  tag: "cases",
  summary: { zh: "下载佐证材料", en: "Downloads a paper, as an attachment only" },
  access: "case.read",
  params: Schema.Struct({ id: CaseId, digest: Digest }),
  status: 200,
  answer: null,
  media: ["application/octet-stream"]
})

/** Cases, from hand-over to closing. */
export const cases = [
  listCasesEndpoint,
  countCasesEndpoint,
  showCaseEndpoint,
  handOverEndpoint,
  signForEndpoint,
  planEndpoint,
  progressEndpoint,
  submitEndpoint,
  reviewEndpoint,
  returnEndpoint,
  extensionEndpoint,
  extensionDecisionEndpoint,
  closeEndpoint,
  widerCheckEndpoint,
  addPaperEndpoint,
  openPaperEndpoint
] as const
