import { payListStates } from "@wengang/domain/payLists/PayList.ts"
import { postSteps } from "@wengang/domain/payLists/PostStep.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Month } from "@wengang/domain/values/Month.ts"
import * as RemarkOf from "@wengang/domain/values/Remark.ts"
import { Effect, Schema } from "effect"
import { PayListAnswer, PayListStanding, PayListSummary } from "../answers/PayListAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"
import { sample } from "../sample.ts"
import { exportOf, FormatQuery, format, media } from "./exportOf.ts"

const tag = "payLists"
const OneList = Schema.Struct({ area: AreaCode, month: Month })
const StepState = Schema.Literals(["done", "missing", "due", "notYet"])

/** Which lists are wanted. */
const payListFilters = {
  area: Schema.optionalKey(AreaCode),
  month: Schema.optionalKey(Month),
  state: Schema.optionalKey(Schema.Literals(payListStates)),
  /** The number of a post: only lists on which somebody stands who holds it. */
  post: Schema.optionalKey(Schema.NonEmptyString),
  /** Only approved ones that attendance or pay have left. */
  left: Schema.Literals(["true", "false"]).pipe(Schema.withDecodingDefaultKey(Effect.succeed("false")))
}

export const listPayListsEndpoint = endpoint({
  id: "listPayLists",
  method: "GET",
  path: "/api/pay-lists",
  tag,
  summary: {
    zh: "已提交的工资表，新的月份在前",
    en: "Pay lists that were submitted, newest month first, and what has left those that were approved"
  },
  access: "ledger.read",
  query: Schema.Struct({
    ...payListFilters,
    /** `area/month` of the list after which the page begins. */
    after: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^\d{12}\/\d{4}-(0[1-9]|1[0-2])$/u))),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
  }),
  refusals: [404],
  status: 200,
  answer: Schema.Struct({ lists: Schema.Array(PayListSummary), next: Schema.NullOr(Schema.String) }),
  examples: [{ name: "month", query: { month: "2022-02" } }]
})

export const exportPayListsEndpoint = exportOf(
  { ...listPayListsEndpoint, access: "ledger.export" },
  {
    id: "exportPayLists",
    summary: { zh: "导出工资表清单", en: "The list of pay lists as a file" },
    query: Schema.Struct({ format, ...payListFilters }),
    examples: [{ name: "month", query: { format: "csv", month: "2022-02" } }]
  }
)

export const showPayListEndpoint = endpoint({
  id: "showPayList",
  method: "GET",
  path: "/api/pay-lists/{area}/{month}",
  tag,
  summary: {
    zh: "一个村一个月的公益岗工资表",
    en: "The pay list of a village for a month, with what is missing for whom"
  },
  access: "ledger.read",
  params: OneList,
  status: 200,
  answer: PayListAnswer,
  versioned: true,
  examples: [{ name: "village", params: { area: sample.payListVillage, month: "2022-02" } }]
})

const step = {
  method: "POST",
  tag,
  params: OneList,
  status: 200,
  answer: PayListStanding,
  versioned: true,
  needsVersion: true
} as const

export const submitPayListEndpoint = endpoint({
  ...step,
  id: "submitPayList",
  path: "/api/pay-lists/{area}/{month}/submit",
  summary: { zh: "提交工资表", en: "Submits a pay list: its figures are copied from the ledgers" },
  access: "ledger.write",
  body: Schema.Struct({
    /** Whether holders for whom something is missing are left out. */
    leaveOut: Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(false)))
  }),
  examples: [{ name: "whole", params: { area: sample.payListVillage, month: "2021-11" }, body: { leaveOut: true } }]
})

export const reviewPayListEndpoint = endpoint({
  ...step,
  id: "reviewPayList",
  path: "/api/pay-lists/{area}/{month}/review",
  summary: { zh: "乡镇审核工资表", en: "The township says that the figures of a pay list are right" },
  access: "payList.review",
  examples: [{ name: "submitted", params: { area: sample.payListVillage, month: sample.submittedPayList } }]
})

export const approvePayListEndpoint = endpoint({
  ...step,
  id: "approvePayList",
  path: "/api/pay-lists/{area}/{month}/approve",
  summary: { zh: "县级审批工资表", en: "The county approves a pay list: it keeps these figures from now on" },
  access: "payList.approve",
  examples: [{ name: "reviewed", params: { area: sample.payListVillage, month: sample.reviewedPayList } }]
})

export const returnPayListEndpoint = endpoint({
  ...step,
  id: "returnPayList",
  path: "/api/pay-lists/{area}/{month}/return",
  summary: { zh: "退回工资表", en: "Gives a pay list back to whoever keeps it, with a reason" },
  access: ["payList.review", "payList.approve"],
  body: Schema.Struct({ reason: Schema.String.check(Schema.isMaxLength(RemarkOf.longest)) }),
  examples: [
    {
      name: "submitted",
      params: { area: sample.payListVillage, month: sample.submittedPayList },
      body: { reason: "考勤与签到册不符" }
    }
  ]
})

export const exportPayListEndpoint = endpoint({
  id: "exportPayList",
  method: "GET",
  path: "/api/pay-lists/{area}/{month}/export",
  tag,
  summary: { zh: "导出工资表", en: "A pay list as a file" },
  access: "ledger.export",
  params: OneList,
  query: FormatQuery,
  status: 200,
  answer: null,
  media,
  examples: [{ name: "village", params: { area: sample.payListVillage, month: "2022-02" }, query: { format: "csv" } }]
})

export const showArrearsEndpoint = endpoint({
  id: "showArrears",
  method: "GET",
  path: "/api/arrears",
  tag,
  summary: {
    zh: "最近十二个完整月份的欠发，按工资表办理环节",
    en: "What is owed for the last twelve complete months, by how far their lists have come"
  },
  access: "ledger.read",
  query: Schema.Struct({ area: Schema.optionalKey(AreaCode) }),
  refusals: [404],
  status: 200,
  answer: Schema.Struct({
    from: Month,
    to: Month,
    stages: Schema.Array(
      Schema.Struct({
        stage: Schema.Literals(payListStates),
        persons: Schema.Int,
        months: Schema.Int,
        money: Schema.Int
      })
    )
  }),
  examples: [{ name: "village", query: { area: sample.payListVillage } }]
})

const owedFilters = {
  area: Schema.optionalKey(AreaCode),
  /** How far the list of the month has come. */
  stage: Schema.optionalKey(Schema.Literals(payListStates))
}

export const listOwedEndpoint = endpoint({
  id: "listOwed",
  method: "GET",
  path: "/api/arrears/months",
  tag,
  summary: {
    zh: "最近十二个完整月份的欠发明细，一人一个月一行",
    en: "Lists what is owed for the last twelve complete months, a holder and month a row"
  },
  access: "ledger.read",
  query: Schema.Struct({
    ...owedFilters,
    /** Where the page begins: `next` of the page before. */
    after: Schema.optionalKey(Schema.NonEmptyString),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
  }),
  refusals: [404],
  status: 200,
  answer: Schema.Struct({
    rows: Schema.Array(
      Schema.Struct({
        stage: Schema.Literals(payListStates),
        appointmentId: Schema.String,
        personId: Schema.String,
        /** Null for who lives out of reach. */
        name: Schema.NullOr(Schema.String),
        /** The post's village. */
        area: AreaCode,
        areaPath: Schema.Array(Schema.String),
        post: Schema.String,
        month: Month,
        /** In fen; what was paid is null where nothing was entered. */
        due: Schema.Int,
        paid: Schema.NullOr(Schema.Int),
        fen: Schema.Int
      }).annotate({ identifier: "OwedMonth" })
    ),
    /** What all pages come to: rows, persons, months, and the sum in fen. */
    total: Schema.Int,
    persons: Schema.Int,
    months: Schema.Int,
    fen: Schema.Int,
    next: Schema.NullOr(Schema.String)
  }),
  examples: [{ name: "notSubmitted", query: { stage: "drafted", limit: "2" } }]
})

export const exportOwedEndpoint = exportOf(
  { ...listOwedEndpoint, access: "ledger.export" },
  {
    id: "exportOwed",
    summary: { zh: "导出欠发明细", en: "What is owed, a holder and month a row, as a file" },
    query: Schema.Struct({ format, ...owedFilters }),
    examples: [{ name: "village", query: { format: "csv", area: sample.payListVillage } }]
  }
)

export const showPostStepsEndpoint = endpoint({
  id: "showPostSteps",
  method: "GET",
  path: "/api/post-steps",
  tag,
  summary: {
    zh: "一个村的公益岗从需求到退岗的各个环节",
    en: "The posts of a village in a month, each with the steps from need to exit that it has come through"
  },
  access: "ledger.read",
  query: OneList,
  refusals: [404],
  status: 200,
  answer: Schema.Struct({
    area: AreaCode,
    month: Month,
    posts: Schema.Array(
      Schema.Struct({
        postId: Schema.String,
        title: Schema.String,
        /** Null where nobody holds it. */
        appointmentId: Schema.NullOr(Schema.String),
        personId: Schema.NullOr(Schema.String),
        name: Schema.NullOr(Schema.String),
        steps: Schema.Struct(
          Object.fromEntries(postSteps.map((step) => [step, StepState])) as Record<
            (typeof postSteps)[number],
            typeof StepState
          >
        )
      })
    )
  }),
  examples: [{ name: "village", query: { area: sample.payListVillage, month: "2022-02" } }]
})

export const exportPostStepsEndpoint = exportOf(
  { ...showPostStepsEndpoint, access: "ledger.export" },
  {
    id: "exportPostSteps",
    summary: { zh: "导出岗位环节", en: "The posts of a village with their steps as a file" },
    query: Schema.Struct({ format, ...OneList.fields }),
    examples: [{ name: "village", query: { format: "xlsx", area: sample.payListVillage, month: "2022-02" } }]
  }
)

export const exportStagesEndpoint = exportOf(showArrearsEndpoint, {
  id: "exportStages",
  summary: { zh: "导出欠发工资（办理环节）", en: "What is owed by how far its lists have come, as a file" },
  query: Schema.Struct({ format, area: Schema.optionalKey(AreaCode) }),
  examples: [{ name: "village", query: { format: "csv", area: sample.payListVillage } }]
})
