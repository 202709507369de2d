import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Effect, Schema } from "effect"
import { JobAnswer } from "../answers/JobAnswer.ts"
import { JudgedRuleAnswer } from "../answers/RuleCardAnswer.ts"
import { TraceAnswer } from "../answers/TraceAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { RuleQuery } from "../RuleQuery.ts"
import { sample } from "../sample.ts"
import { exportOf, format } from "./exportOf.ts"

const tag = "rules"
const place = { area: Schema.NullOr(AreaCode), asOf: Day }

export const listRulesEndpoint = endpoint({
  id: "listRules",
  method: "GET",
  path: "/api/rules",
  tag,
  summary: { zh: "规则清单", en: "The cards of all rules, as they stand at a place on a day" },
  access: "rule.read",
  query: RuleQuery,
  status: 200,
  answer: Schema.Struct({ ...place, rules: Schema.Array(JudgedRuleAnswer) }),
  examples: [{ name: "nation" }]
})

export const exportRulesEndpoint = exportOf(listRulesEndpoint, {
  id: "exportRules",
  summary: { zh: "导出规则清单", en: "The rules as a file, as they stand at a place on a day" },
  query: Schema.Struct({ format, ...RuleQuery.fields }),
  examples: [{ name: "county", query: { format: "xlsx", area: "411081000000" } }]
})

export const showRuleEndpoint = endpoint({
  id: "showRule",
  method: "GET",
  path: "/api/rules/{id}",
  tag,
  summary: { zh: "一条规则", en: "The card of a rule, as it stands at a place on a day" },
  access: "rule.read",
  params: Schema.Struct({ id: Schema.NonEmptyString }),
  query: RuleQuery,
  status: 200,
  answer: Schema.Struct({ ...place, rule: JudgedRuleAnswer }),
  examples: [
    { name: "arrearsInCounty", params: { id: "pay.in-arrears" }, query: { area: "411081000000", asOf: "2022-03-09" } }
  ]
})

export const traceEndpoint = endpoint({
  id: "traceSubject",
  method: "GET",
  path: "/api/rules/{rule}/trace",
  tag,
  summary: {
    zh: "一条规则对一个对象为何这样判定",
    en: "Why a rule says of a subject, by its key, what it says as of a day"
  },
  access: "ledger.read",
  params: Schema.Struct({ rule: Schema.NonEmptyString }),
  query: Schema.Struct({
    /** The id of a verdict's subject. */
    subject: Schema.NonEmptyString,
    /** The day judged last when left out. */
    asOf: Schema.optionalKey(Day)
  }),
  status: 200,
  answer: TraceAnswer,
  examples: [
    {
      name: "person",
      params: { rule: "person.labour-contradicts-age" },
      query: { subject: sample.person, asOf: "2022-03-09" }
    }
  ]
})

export const startTraceEndpoint = endpoint({
  id: "startTrace",
  method: "POST",
  path: traceEndpoint.path,
  tag,
  summary: {
    zh: "计算一条全县指标规则的判定过程（任务，结果即判定过程）",
    en: "Asks why a rule on a whole county says what it says; the result of the job is the trace"
  },
  access: "ledger.read",
  params: Schema.Struct({ rule: Schema.NonEmptyString }),
  body: Schema.Struct({
    /** The id of a verdict's subject: the county, or the county and the grant. */
    subject: Schema.NonEmptyString.check(Schema.isMaxLength(60)),
    /** The day judged last where it is not named. */
    asOf: Schema.NullOr(Day).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null)))
  }),
  refusals: [404],
  status: 202,
  answer: JobAnswer,
  examples: [{ name: "county", params: { rule: "area.reserve-short" }, body: { subject: "411081000000" } }]
})
