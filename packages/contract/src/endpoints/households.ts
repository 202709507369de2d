import { fieldKinds } from "@wengang/domain/ledgers/Field.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Effect, Schema } from "effect"
import { Scalar, SentenceAnswer } from "../answers/VerdictAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"
import { exportOf, FormatQuery } from "./exportOf.ts"
import { RowAnswer, RowLedger } from "./rows.ts"

const tag = "households"
const OneHousehold = Schema.Struct({ key: Schema.NonEmptyString })
const household = "H-411081101224-001"

export const householdChangesEndpoint = endpoint({
  id: "showHouseholdChanges",
  method: "GET",
  path: "/api/households/{key}/changes",
  tag,
  summary: {
    zh: "一户各行谁在何时改了什么，新的在前",
    en: "Who changed what of a household's rows, newest first, with each field before and after, masked"
  },
  access: "change.read",
  params: OneHousehold,
  query: Schema.Struct({
    before: Schema.optionalKey(
      Schema.String.check(Schema.isPattern(/^\d{1,15}$/u)).pipe(
        Schema.decodeTo(Schema.FiniteFromString.check(Schema.isInt()))
      )
    ),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
  }),
  status: 200,
  answer: Schema.Struct({
    changes: Schema.Array(
      Schema.Struct({
        seq: Schema.Int,
        at: Schema.String,
        actorName: Schema.NullOr(Schema.String),
        /** The import that it came by; null for what was entered singly. */
        importId: Schema.NullOr(Schema.String),
        /** The import that this one undid; null where it brought rows itself. */
        undoOf: Schema.NullOr(Schema.String),
        ledger: RowLedger,
        sheet: SentenceAnswer,
        key: Schema.String,
        operation: Schema.Literals(["added", "changed", "withdrawn"]),
        /** The fields that it changed. */
        fields: Schema.Array(
          Schema.Struct({
            name: Schema.String,
            label: SentenceAnswer,
            kind: Schema.Literals(fieldKinds),
            before: Scalar,
            after: Scalar
          })
        )
      })
    ),
    /** What `before` of the next page is. */
    next: Schema.NullOr(Schema.Int)
  }),
  examples: [{ name: "one", params: { key: household } }]
})

export const exportHouseholdChangesEndpoint = exportOf(
  { ...householdChangesEndpoint, access: "ledger.export" },
  {
    id: "exportHouseholdChanges",
    summary: {
      zh: "导出一户的变更记录",
      en: "What was changed of a household's rows as a file, a field a line, masked"
    },
    query: FormatQuery,
    examples: [{ name: "one", params: { key: household }, query: { format: "csv" } }]
  }
)

export const householdAsOfEndpoint = endpoint({
  id: "showHouseholdAsOf",
  method: "GET",
  path: "/api/households/{key}/as-of",
  tag,
  summary: {
    zh: "一户现在的各行，或在某日终了时的各行",
    en: "A household's rows as they are, or as they were at the end of a day in China"
  },
  access: "ledger.read",
  params: OneHousehold,
  query: Schema.Struct({ day: Schema.optionalKey(Day) }),
  status: 200,
  /** No day where the rows are those of now. */
  answer: Schema.Struct({ day: Schema.NullOr(Day), rows: Schema.Array(RowAnswer) }),
  examples: [
    { name: "now", params: { key: household } },
    { name: "oneDay", params: { key: household }, query: { day: "2022-03-09" } }
  ]
})
