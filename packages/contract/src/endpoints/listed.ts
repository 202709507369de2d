import { Listed } from "@wengang/domain/ledgers/Listed.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect, Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"
import { exportOf, format } from "./exportOf.ts"

/** Which entries of comparison lists are wanted. */
const listedFilters = {
  area: Schema.optionalKey(AreaCode),
  /** The kind of list. */
  list: Schema.optionalKey(Listed.fields.list.schema),
  /** The number of the household, or of the person, whom they name. */
  household: Schema.optionalKey(Schema.NonEmptyString),
  person: Schema.optionalKey(Schema.NonEmptyString)
}

const ListedAnswer = Schema.Struct({
  list: Listed.fields.list.schema,
  /** Masked. */
  idNumber: Schema.String,
  fromOn: Listed.fields.fromOn.schema,
  toOn: Listed.fields.toOn.schema,
  source: Schema.String,
  personId: Schema.String,
  name: Schema.String,
  householdId: Schema.String,
  /** The person's village. */
  area: AreaCode,
  areaPath: Schema.Array(Schema.String)
}).annotate({ identifier: "Listed" })

export const listListedEndpoint = endpoint({
  id: "listListed",
  method: "GET",
  path: "/api/listed",
  tag: "ledgers",
  summary: {
    zh: "比对名单中本地区人员的记录（名单由导入整本更新）",
    en: "What comparison lists of other bureaus say of persons of one's area; the lists come by import"
  },
  access: "ledger.read",
  query: Schema.Struct({
    ...listedFilters,
    /** Where the page begins: `next` of the page before. */
    after: Schema.optionalKey(Schema.NonEmptyString),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
  }),
  status: 200,
  answer: Schema.Struct({ rows: Schema.Array(ListedAnswer), total: Schema.Int, next: Schema.NullOr(Schema.String) }),
  examples: [
    { name: "deceasedOfCounty", query: { list: "deceased", area: "411081000000", limit: "2" } },
    { name: "ofHousehold", query: { household: "H-411081101224-001" } }
  ]
})

export const exportListedEndpoint = exportOf(
  { ...listListedEndpoint, access: "ledger.export" },
  {
    id: "exportListed",
    summary: { zh: "导出比对名单", en: "What comparison lists say of persons as a file, masked as in the list" },
    query: Schema.Struct({ format, ...listedFilters }),
    examples: [{ name: "ofVillage", query: { format: "csv", area: "411081101224" } }]
  }
)
