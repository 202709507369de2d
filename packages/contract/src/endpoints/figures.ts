import { severities } from "@wengang/domain/rules/Rule.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Month } from "@wengang/domain/values/Month.ts"
import { Effect, Schema } from "effect"
import { SentenceAnswer } from "../answers/VerdictAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"
import { exportOf, format } from "./exportOf.ts"

const tag = "figures"

const Level = Schema.Literals(["city", "county", "township", "village"])

const place = { area: AreaCode, name: Schema.String, path: Schema.Array(Schema.String) }

/** What areas are compared by: open suspicions, errors among them, persons they concern, cases overdue, pay owed. */
export const Measure = Schema.Literals(["open", "errors", "persons", "overdue", "arrears"])

const areaFilters = {
  area: Schema.optionalKey(AreaCode),
  measure: Measure.pipe(Schema.withDecodingDefaultKey(Effect.succeed("open" as const))),
  /** The level directly below the area where it is left out. */
  level: Schema.optionalKey(Level)
}

export const countByAreaEndpoint = endpoint({
  id: "countByArea",
  method: "GET",
  path: "/api/counts/areas",
  tag,
  summary: { zh: "按地区统计一个指标", en: "Tells one measure by area" },
  access: ["suspicion.read", "case.read"],
  query: Schema.Struct(areaFilters),
  status: 200,
  answer: Schema.Struct({
    asOf: Day,
    measure: Measure,
    level: Level,
    /** A count, for arrears fen; areas without any are left out. */
    areas: Schema.Array(Schema.Struct({ ...place, value: Schema.Int }))
  }),
  examples: [{ name: "arrearsByVillage", query: { measure: "arrears", level: "village" } }]
})

export const exportByAreaEndpoint = exportOf(countByAreaEndpoint, {
  id: "exportByArea",
  summary: { zh: "导出按地区统计的指标", en: "One measure by area as a file" },
  query: Schema.Struct({ format, ...areaFilters }),
  examples: [{ name: "arrearsByVillage", query: { format: "csv", measure: "arrears", level: "village" } }]
})

export const countByMonthEndpoint = endpoint({
  id: "countByMonth",
  method: "GET",
  path: "/api/counts/months",
  tag,
  summary: { zh: "近十二个月的疑点和整改", en: "Tells what came in and what was done with in the last twelve months" },
  access: "suspicion.read",
  query: Schema.Struct({ area: Schema.optionalKey(AreaCode) }),
  status: 200,
  answer: Schema.Struct({
    asOf: Day,
    months: Schema.Array(
      Schema.Struct({
        month: Month,
        opened: Schema.Int,
        resolved: Schema.Int,
        handedOver: Schema.Int,
        closed: Schema.Int
      })
    )
  }),
  examples: [{ name: "ofCounty", query: { area: "411081000000" } }]
})

export const exportByMonthEndpoint = exportOf(countByMonthEndpoint, {
  id: "exportByMonth",
  summary: { zh: "导出近十二个月的疑点和整改", en: "The last twelve months as a file" },
  query: Schema.Struct({ format, area: Schema.optionalKey(AreaCode) }),
  examples: [{ name: "ofCounty", query: { format: "csv", area: "411081000000" } }]
})

export const countByRuleEndpoint = endpoint({
  id: "countByRule",
  method: "GET",
  path: "/api/counts/rules",
  tag,
  summary: {
    zh: "按规则统计待核查的疑点，先办的在前（级别、金额、人数）",
    en: "Tells what waits to be verified by rule: the gravest first, then by money and persons"
  },
  access: "suspicion.read",
  query: Schema.Struct({ area: Schema.optionalKey(AreaCode) }),
  status: 200,
  answer: Schema.Struct({
    rules: Schema.Array(
      Schema.Struct({
        rule: Schema.String,
        title: SentenceAnswer,
        severity: Schema.Literals(severities),
        suspicions: Schema.Int,
        persons: Schema.Int,
        /** What is owed, the pay or the grants that they are about, in fen; null where they are about none. */
        fen: Schema.NullOr(Schema.Int)
      })
    )
  }),
  examples: [{ name: "ofCounty", query: { area: "411025000000" } }]
})

export const exportByRuleEndpoint = exportOf(countByRuleEndpoint, {
  id: "exportByRule",
  summary: { zh: "导出按规则统计的疑点", en: "What waits to be verified by rule as a file" },
  query: Schema.Struct({ format, area: Schema.optionalKey(AreaCode) }),
  examples: [{ name: "ofCounty", query: { format: "csv", area: "411025000000" } }]
})

const arrearsFilters = {
  area: Schema.optionalKey(AreaCode),
  level: Level.pipe(Schema.withDecodingDefaultKey(Effect.succeed("village" as const)))
}

export const countArrearsEndpoint = endpoint({
  id: "countArrears",
  method: "GET",
  path: "/api/counts/arrears",
  tag,
  summary: { zh: "按地区和月份统计欠发工资", en: "Tells the pay that is owed by area and month" },
  access: "suspicion.read",
  query: Schema.Struct({
    ...arrearsFilters,
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
  }),
  status: 200,
  answer: Schema.Struct({
    level: Level,
    /** What is owed in all areas, in fen. */
    fen: Schema.Int,
    /** How many areas owe; those that owe most are told. */
    total: Schema.Int,
    areas: Schema.Array(
      Schema.Struct({
        ...place,
        fen: Schema.Int,
        months: Schema.Array(Schema.Struct({ month: Month, fen: Schema.Int, holders: Schema.Int }))
      })
    )
  }),
  examples: [{ name: "byVillage", query: { level: "village", limit: "5" } }]
})

export const exportArrearsEndpoint = exportOf(countArrearsEndpoint, {
  id: "exportArrears",
  summary: { zh: "导出欠发工资（地区、月份）", en: "The pay that is owed by area and month as a file" },
  query: Schema.Struct({ format, ...arrearsFilters }),
  examples: [{ name: "byVillage", query: { format: "csv", level: "village" } }]
})
