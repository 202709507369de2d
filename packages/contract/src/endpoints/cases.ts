import { caseStates } from "@wengang/domain/rectification/Case.ts"
import { lamps } from "@wengang/domain/rectification/Lamp.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Month } from "@wengang/domain/values/Month.ts"
import { Effect, Schema } from "effect"
import { CaseAnswer, CaseStanding, CaseSummary } from "../answers/CaseAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"
import { SortOrder } from "../SortOrder.ts"
import { sample } from "../sample.ts"
import { CaseId, OneCase, OptionalDay, OptionalRemark, RectifyingUnit, Remark, SuspicionId } from "./caseParts.ts"

/** The most findings that are handed over at once. */
export const mostHandedOver = 200

const FlagInQuery = Schema.Literals(["true", "false"]).pipe(Schema.withDecodingDefaultKey(Effect.succeed("false")))

const which = {
  area: Schema.optionalKey(AreaCode),
  /** `whole`: only what concerns the area as a whole, and nothing that lies below it. */
  extent: Schema.optionalKey(Schema.Literal("whole")),
  rule: Schema.optionalKey(Schema.NonEmptyString),
  /** Whether only those of the asker's own office are wanted. */
  mine: FlagInQuery
}

const whichOfAnyState = {
  ...which,
  lamp: Schema.optionalKey(Schema.Literals(lamps)),
  /** The month in which they were handed over. */
  handedOver: Schema.optionalKey(Month),
  /** The month in which they were closed. */
  closed: Schema.optionalKey(Month),
  /** `asked`: only those for which more time was asked, of the asker's office, and not decided on. */
  extension: Schema.optionalKey(Schema.Literal("asked"))
}

/** Which cases are wanted. */
export const caseFilters = {
  ...whichOfAnyState,
  state: Schema.optionalKey(Schema.ArrayEnsure(Schema.Literals(caseStates)))
}

export const listCasesEndpoint = endpoint({
  id: "listCases",
  method: "GET",
  path: "/api/cases",
  tag: "cases",
  summary: { zh: "整改事项，先到期的在前", en: "Lists cases, those due first before others" },
  access: "case.read",
  query: Schema.Struct({
    ...caseFilters,
    sort: Schema.optionalKey(SortOrder),
    /** Where the page begins: `next` of the page before. */
    after: Schema.optionalKey(Schema.NonEmptyString),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
  }),
  status: 200,
  answer: Schema.Struct({
    asOf: Day,
    cases: Schema.Array(CaseSummary),
    total: Schema.Int,
    next: Schema.NullOr(Schema.String)
  }),
  examples: [
    { name: "ofCounty", query: { area: "411081000000", limit: "2" } },
    { name: "inHandAndOverdue", query: { state: "inHand", lamp: "red" } },
    { name: "latestFirst", query: { sort: "-handedOverOn", limit: "2" } }
  ]
})

export const countCasesEndpoint = endpoint({
  id: "countCases",
  method: "GET",
  path: "/api/cases/counts",
  tag: "cases",
  summary: { zh: "整改事项按状态和时限计数", en: "Counts cases by state and by the time that is left" },
  access: "case.read",
  query: Schema.Struct(whichOfAnyState),
  status: 200,
  answer: Schema.Struct({
    asOf: Day,
    total: Schema.Int,
    byState: Schema.Record(Schema.String, Schema.Int),
    /** `green` in time, `blue` due soon, `red` overdue; closed cases and those without a deadline show none. */
    byLamp: Schema.Record(Schema.String, Schema.Int)
  }),
  examples: [
    { name: "ofCounty", query: { area: "411081000000" } },
    { name: "overdue", query: { lamp: "red" } }
  ]
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
  versioned: true,
  examples: [{ name: "submitted", params: { id: sample.submittedCase } }]
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
    grouped: Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(false))),
    unit: RectifyingUnit,
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
  answer: Schema.Struct({ cases: Schema.Array(CaseStanding) }),
  refusals: [404],
  examples: [
    {
      name: "toTownship",
      body: {
        suspicions: [sample.confirmedSuspicion],
        unit: { area: "411082110000", role: "township" },
        leader: "李某",
        quality: "逐户核实到人"
      }
    }
  ]
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
  }),
  examples: [{ name: "inTheCounty", params: { id: sample.caseInHand }, body: { area: null, result: "全县排查完毕" } }]
})

/** Cases: handed over, listed, shown and looked around from. */
export const cases = [
  listCasesEndpoint,
  countCasesEndpoint,
  showCaseEndpoint,
  handOverEndpoint,
  widerCheckEndpoint
] as const
