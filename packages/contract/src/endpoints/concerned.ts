import { suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Month } from "@wengang/domain/values/Month.ts"
import { Effect, Schema } from "effect"
import { SentenceAnswer } from "../answers/VerdictAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"
import { KnownRule, suspicionFilters } from "../SuspicionQuery.ts"
import { exportOf, format } from "./exportOf.ts"

const tag = "figures"

const place = { area: AreaCode, areaPath: Schema.Array(Schema.String) }

const page = {
  /** Where the page begins: `next` of the page before. */
  after: Schema.optionalKey(Schema.NonEmptyString),
  limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
}

/** What the rule is called; null where none was named. */
const title = Schema.NullOr(SentenceAnswer)

const { area, extent } = suspicionFilters

const personFilters = {
  area,
  extent,
  rule: Schema.optionalKey(KnownRule),
  /** May be repeated; what waits for somebody when left out. */
  state: Schema.optionalKey(Schema.ArrayEnsure(Schema.Literals(suspicionStates)))
}

export const listConcernedEndpoint = endpoint({
  id: "listConcerned",
  method: "GET",
  path: "/api/concerned/persons",
  tag,
  summary: { zh: "疑点涉及的人员，一人一行", en: "Lists the persons whom suspicions are about, each once" },
  access: "suspicion.read",
  query: Schema.Struct({ ...personFilters, ...page }),
  status: 200,
  answer: Schema.Struct({
    title,
    rows: Schema.Array(
      Schema.Struct({
        personId: Schema.String,
        /** Null for who lives out of reach. */
        name: Schema.NullOr(Schema.String),
        householdId: Schema.NullOr(Schema.String),
        /** The person's village. */
        ...place,
        suspicions: Schema.Int
      }).annotate({ identifier: "ConcernedPerson" })
    ),
    total: Schema.Int,
    next: Schema.NullOr(Schema.String)
  }),
  examples: [{ name: "openOfCounty", query: { state: "open", area: "411081000000", limit: "2" } }]
})

export const exportConcernedEndpoint = exportOf(
  { ...listConcernedEndpoint, access: "ledger.export" },
  {
    id: "exportConcerned",
    summary: { zh: "导出疑点涉及的人员", en: "The persons whom suspicions are about as a file" },
    query: Schema.Struct({ format, ...personFilters }),
    examples: [{ name: "openOfCounty", query: { format: "csv", state: "open", area: "411081000000" } }]
  }
)

const amountFilters = {
  ...personFilters,
  rule: KnownRule,
  /** The month of the pay. */
  month: Schema.optionalKey(Month)
}

export const listAmountsEndpoint = endpoint({
  id: "listAmounts",
  method: "GET",
  path: "/api/concerned/amounts",
  tag,
  summary: {
    zh: "一条规则的疑点涉及的金额，一个月工资或一笔补贴一行",
    en: "Lists the money that a rule's suspicions are about, a month of pay or a grant a row"
  },
  access: "suspicion.read",
  query: Schema.Struct({ ...amountFilters, ...page }),
  status: 200,
  answer: Schema.Struct({
    title,
    rows: Schema.Array(
      Schema.Struct({
        suspicion: Schema.String,
        /** The place of the suspicion. */
        ...place,
        personId: Schema.String,
        /** Null for who lives out of reach. */
        name: Schema.NullOr(Schema.String),
        /** The post that it is pay of, and the month; null for a grant. */
        post: Schema.NullOr(Schema.String),
        month: Schema.NullOr(Month),
        /** The key of the row of pay, there or missing, or of the grant. */
        paper: Schema.String,
        /** In fen; null for a grant. */
        due: Schema.NullOr(Schema.Int),
        /** In fen; null where nothing was entered. */
        paid: Schema.NullOr(Schema.Int),
        /** What is owed, or was paid, in fen. */
        fen: Schema.Int
      }).annotate({ identifier: "ConcernedAmount" })
    ),
    total: Schema.Int,
    /** How many persons they are of, and the sum in fen, on all pages. */
    persons: Schema.Int,
    fen: Schema.Int,
    next: Schema.NullOr(Schema.String)
  }),
  examples: [{ name: "owedForAMonth", query: { rule: "pay.in-arrears", month: "2022-01", limit: "2" } }]
})

export const exportAmountsEndpoint = exportOf(
  { ...listAmountsEndpoint, access: "ledger.export" },
  {
    id: "exportAmounts",
    summary: { zh: "导出疑点涉及的金额", en: "The money that a rule's suspicions are about as a file" },
    query: Schema.Struct({ format, ...amountFilters }),
    examples: [{ name: "owedForAMonth", query: { format: "csv", rule: "pay.in-arrears", month: "2022-01" } }]
  }
)
