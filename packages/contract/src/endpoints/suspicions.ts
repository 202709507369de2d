import { Schema } from "effect"
import { AreaCountAnswer } from "../answers/AreaCountAnswer.ts"
import { ListedSuspicionAnswer, SuspicionDetailAnswer } from "../answers/SuspicionAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { CountQuery, SuspicionQuery } from "../SuspicionQuery.ts"
import { sample } from "../sample.ts"
import { exportOf, format } from "./exportOf.ts"

const tag = "suspicions"

export const listSuspicionsEndpoint = endpoint({
  id: "listSuspicions",
  method: "GET",
  path: "/api/suspicions",
  tag,
  summary: { zh: "疑点列表", en: "Lists suspicions, village by village" },
  access: "suspicion.read",
  query: SuspicionQuery,
  status: 200,
  answer: Schema.Struct({
    suspicions: Schema.Array(ListedSuspicionAnswer),
    total: Schema.Int,
    next: Schema.NullOr(Schema.String)
  }),
  examples: [
    { name: "openErrors", query: { severity: "error", state: "open", limit: "5" } },
    { name: "postsOfCounty", query: { category: "post", area: "411081000000" } },
    { name: "gravestFirst", query: { sort: "-severity", limit: "5" } }
  ]
})

export const showSuspicionEndpoint = endpoint({
  id: "showSuspicion",
  method: "GET",
  path: "/api/suspicions/{id}",
  tag,
  summary: { zh: "疑点详情", en: "Shows a suspicion with the rows that contradict each other" },
  access: "suspicion.read",
  params: Schema.Struct({ id: Schema.NonEmptyString }),
  status: 200,
  answer: SuspicionDetailAnswer,
  examples: [{ name: "one", params: { id: sample.suspicion } }]
})

export const countSuspicionsEndpoint = endpoint({
  id: "countSuspicions",
  method: "GET",
  path: "/api/counts",
  tag,
  summary: { zh: "按地区统计疑点", en: "Counts suspicions by county, township or village" },
  access: "suspicion.read",
  query: CountQuery,
  status: 200,
  answer: Schema.Struct({ counts: Schema.Array(AreaCountAnswer) }),
  examples: [{ name: "byVillage", query: { level: "village" } }]
})

export const exportCountsEndpoint = exportOf(countSuspicionsEndpoint, {
  id: "exportCounts",
  summary: { zh: "导出按地区统计的疑点", en: "Suspicions counted by area as a file" },
  query: Schema.Struct({ format, ...CountQuery.fields }),
  examples: [{ name: "byCounty", query: { format: "xlsx", level: "county" } }]
})
