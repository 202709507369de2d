import { Day } from "@wengang/domain/values/Day.ts"
import { Effect, Schema } from "effect"
import { SentenceAnswer, VerdictAnswer } from "../answers/VerdictAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { Remarked, Remarks, RowAnswer, RowLedger, Values } from "./rows.ts"

/** The most rows that are written at once. */
export const mostRows = 1000

const key = Schema.NonEmptyString

const Row = Schema.Union([
  Schema.Struct({ operation: Schema.Literal("create"), values: Values, remarks: Remarks }),
  /** `version` is that of the row as it was read. */
  Schema.Struct({ operation: Schema.Literal("correct"), key, version: key, values: Values, remarks: Remarks }),
  Schema.Struct({ operation: Schema.Literal("withdraw"), key, version: key })
])

/** Why a row is not written. */
const Problem = Schema.NullOr(
  Schema.Struct({
    code: Schema.String,
    sentence: SentenceAnswer,
    details: Schema.NullOr(Schema.Record(Schema.String, Schema.Unknown))
  })
)

const RowResult = Schema.Struct({
  key: Schema.NullOr(Schema.String),
  status: Schema.Literals(["written", "refused"]),
  row: Schema.NullOr(RowAnswer),
  /** Those of the whole that name this row. */
  opened: Schema.Array(VerdictAnswer),
  resolved: Schema.Array(VerdictAnswer),
  remarked: Remarked,
  problem: Problem
})

export const bulkRowsEndpoint = endpoint({
  id: "bulkRows",
  method: "POST",
  path: "/api/ledgers/{ledger}/bulk",
  tag: "ledgers",
  summary: { zh: "成批登记、更正、撤回", en: "Adds, corrects and withdraws up to 1,000 rows in one transaction" },
  access: "ledger.write",
  params: Schema.Struct({ ledger: RowLedger }),
  body: Schema.Struct({
    rows: Schema.NonEmptyArray(Row).check(Schema.isMaxLength(mostRows)),
    /** Whether nothing is written where any row is refused. */
    atomic: Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(false))),
    /** Saves in spite of verdicts of severity error, on the way to a correction; needs a reason. */
    acknowledged: Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(false))),
    /** Needed where something is acknowledged or withdrawn. */
    reason: Schema.NullOr(Schema.String.check(Schema.isMaxLength(500))).pipe(
      Schema.withDecodingDefaultKey(Effect.succeed(null))
    )
  }),
  status: 200,
  answer: Schema.Struct({
    asOf: Day,
    written: Schema.Int,
    refused: Schema.Int,
    /** In the order in which they were sent. */
    rows: Schema.Array(RowResult),
    opened: Schema.Array(VerdictAnswer),
    resolved: Schema.Array(VerdictAnswer),
    /** Whether more was touched than is judged at once; the next run looks at it. */
    more: Schema.Boolean
  }),
  examples: [
    {
      name: "households",
      params: { ledger: "household" },
      body: {
        rows: [
          {
            operation: "create",
            values: { id: "H-411081101224-910", area: "411081101224", kind: "lifted", headName: "王某" }
          },
          { operation: "correct", key: "H-411081101224-001", version: "out-of-date", values: { declaredSize: 1 } }
        ]
      }
    }
  ]
})

/** The most drafts that are judged at once. */
export const mostDrafts = 100

export const assessRowsEndpoint = endpoint({
  id: "assessRows",
  method: "POST",
  path: "/api/ledgers/{ledger}/bulk/assess",
  tag: "ledgers",
  summary: {
    zh: "成批试判草稿",
    en: "Judges up to 100 drafts as saving them together would leave them, without saving any"
  },
  access: "ledger.write",
  params: Schema.Struct({ ledger: RowLedger }),
  body: Schema.Struct({
    rows: Schema.NonEmptyArray(Schema.Struct({ values: Values })).check(Schema.isMaxLength(mostDrafts))
  }),
  status: 200,
  answer: Schema.Struct({
    asOf: Day,
    /** Whether more was touched than is judged at once. */
    more: Schema.Boolean,
    /** In the order in which they were sent. */
    rows: Schema.Array(
      Schema.Struct({
        /** Verdicts of the whole that name this row: those that saving would open, and all that stand then. */
        opened: Schema.Array(VerdictAnswer),
        standing: Schema.Array(VerdictAnswer),
        problem: Problem
      })
    )
  }),
  examples: [
    {
      name: "households",
      params: { ledger: "household" },
      body: {
        rows: [
          { values: { id: "H-411081101224-911", area: "411081101224", kind: "lifted", headName: "王某" } },
          { values: { id: "H-411081101224-912", area: "411081101224", kind: "such" } }
        ]
      }
    }
  ]
})
