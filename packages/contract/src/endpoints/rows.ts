import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { subjectKinds } from "@wengang/domain/rules/View.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { longest } from "@wengang/domain/values/Remark.ts"
import { Effect, Schema } from "effect"
import { Scalar, VerdictAnswer } from "../answers/VerdictAnswer.ts"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"
import { SortOrder } from "../SortOrder.ts"
import { sample } from "../sample.ts"

/** The most verdicts that are remarked on with one row. */
const mostRemarks = 50

const imported: ReadonlySet<LedgerName> = new Set(["area", "parameter", "listed"])

/** The ledgers whose rows are kept one by one; the others come as whole lists, by import. */
export const RowLedger = Schema.Literals(ledgerNames.filter((name) => !imported.has(name)))

/** Fields by name, in stored form. */
export const Values = Schema.Record(Schema.String, Scalar)
const InLedger = Schema.Struct({ ledger: RowLedger })
const OneRow = Schema.Struct({ ledger: RowLedger, key: Schema.NonEmptyString })

/** A row in stored form, numbers and phones masked; `version` changes whenever anything in it does. */
export const RowAnswer = Schema.Struct({
  ledger: Schema.String,
  key: Schema.String,
  area: Schema.NullOr(AreaCode),
  version: Schema.String,
  values: Values
})

const JudgementAnswer = Schema.Struct({
  asOf: Day,
  opened: Schema.Array(VerdictAnswer),
  resolved: Schema.Array(VerdictAnswer),
  standing: Schema.Array(VerdictAnswer),
  more: Schema.Boolean
})

/** The suspicions that have what was said of them with the write now. A remark on a verdict that does not stand is left out. */
export const Remarked = Schema.Array(Schema.String)

const WrittenAnswer = Schema.Struct({
  row: Schema.NullOr(RowAnswer),
  judgement: JudgementAnswer,
  remarked: Remarked
})

/** What the writer says of verdicts that the write leaves standing; it clears none of them. */
export const Remarks = Schema.Array(
  Schema.Struct({
    rule: Schema.NonEmptyString,
    subject: Schema.Struct({ kind: Schema.Literals(subjectKinds), id: Schema.NonEmptyString }),
    reason: Schema.String.check(Schema.isMaxLength(longest))
  })
)
  .check(Schema.isMaxLength(mostRemarks))
  .annotate({
    description:
      "填报说明：对保存后仍成立的判定写明情况，随疑点保存，不代替核实；不成立的判定的说明不予保存，见答复的 remarked。 What the writer says of verdicts that the write leaves standing: kept with the suspicion, for whoever judges it, and clearing nothing. A remark on a verdict that does not stand is left out; `remarked` in the answer tells those that were kept."
  })
  .pipe(Schema.withDecodingDefaultKey(Effect.succeed([])))

const Write = Schema.Struct({
  values: Values,
  /** Saves in spite of verdicts of severity error, on the way to a correction; needs a reason. */
  acknowledged: Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(false))),
  reason: Schema.NullOr(Schema.String.check(Schema.isMaxLength(500))).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed(null))
  ),
  remarks: Remarks
})

/** Rows as they were at the end of a day in China. */
export const PastDay = Day.annotate({
  description:
    "截至某日（中国时间当日终了）的台账，取自变更记录；只能与 area、after、limit 同用，与 filter 或 sort 同用答复 400。 The rows as they were at the end of that day in China, by the journal; with area, after and limit only: with filter or sort it is refused with 400."
})

export const listRowsEndpoint = endpoint({
  id: "listRows",
  method: "GET",
  path: "/api/ledgers/{ledger}",
  tag: "ledgers",
  summary: { zh: "台账列表", en: "Lists the rows of a ledger" },
  access: "ledger.read",
  params: InLedger,
  query: Schema.Struct({
    area: Schema.optionalKey(AreaCode),
    /** `field:value`; may be repeated. */
    filter: Schema.optionalKey(Schema.ArrayEnsure(Schema.String)),
    sort: Schema.optionalKey(SortOrder),
    asOf: Schema.optionalKey(PastDay),
    after: Schema.optionalKey(Schema.NonEmptyString),
    limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50")))
  }),
  status: 200,
  answer: Schema.Struct({ rows: Schema.Array(RowAnswer), total: Schema.Int, next: Schema.NullOr(Schema.String) }),
  examples: [
    { name: "personsOfVillage", params: { ledger: "person" }, query: { area: "411081101224", limit: "2" } },
    { name: "migrantWorkers", params: { ledger: "employment" }, query: { filter: "channel:migrant" } },
    { name: "latestStartsFirst", params: { ledger: "employment" }, query: { sort: "-startOn", limit: "2" } },
    { name: "asTheyWere", params: { ledger: "person" }, query: { asOf: "2022-03-09", limit: "2" } }
  ]
})

export const showRowEndpoint = endpoint({
  id: "showRow",
  method: "GET",
  path: "/api/ledgers/{ledger}/{key}",
  tag: "ledgers",
  summary: { zh: "台账的一行", en: "Shows a row" },
  access: "ledger.read",
  params: OneRow,
  query: Schema.Struct({
    asOf: Schema.optionalKey(
      Day.annotate({
        description: "截至某日（中国时间当日终了）的这一行。 The row as it was at the end of that day in China."
      })
    )
  }),
  status: 200,
  answer: RowAnswer,
  versioned: true,
  examples: [
    { name: "household", params: { ledger: "household", key: "H-411081101224-001" } },
    {
      name: "asItWas",
      params: { ledger: "household", key: "H-411081101224-001" },
      query: { asOf: "2099-12-31" }
    }
  ]
})

export const createRowEndpoint = endpoint({
  id: "createRow",
  method: "POST",
  path: "/api/ledgers/{ledger}",
  tag: "ledgers",
  summary: { zh: "登记一行", en: "Adds a row" },
  access: "ledger.write",
  params: InLedger,
  body: Write,
  status: 201,
  answer: WrittenAnswer,
  examples: [
    {
      name: "household",
      params: { ledger: "household" },
      body: { values: { id: "H-411081101224-900", area: "411081101224", kind: "lifted", headName: "王某" } }
    },
    {
      name: "householdWithRemark",
      params: { ledger: "household" },
      body: {
        values: { id: "H-411081101224-901", area: "411081101224", kind: "lifted", headName: "王某", declaredSize: 3 },
        remarks: [
          {
            rule: "household.size-differs",
            subject: { kind: "household", id: "H-411081101224-901" },
            reason: "家庭成员随后逐人登记"
          }
        ]
      }
    }
  ]
})

export const correctRowEndpoint = endpoint({
  id: "correctRow",
  method: "PATCH",
  path: "/api/ledgers/{ledger}/{key}",
  tag: "ledgers",
  summary: { zh: "更正一行", en: "Corrects fields of a row" },
  access: "ledger.write",
  params: OneRow,
  body: Write,
  status: 200,
  answer: WrittenAnswer,
  needsVersion: true,
  examples: [
    { name: "size", params: { ledger: "household", key: "H-411081101224-900" }, body: { values: { declaredSize: 1 } } }
  ]
})

export const withdrawRowEndpoint = endpoint({
  id: "withdrawRow",
  method: "DELETE",
  path: "/api/ledgers/{ledger}/{key}",
  tag: "ledgers",
  summary: { zh: "撤回一行", en: "Withdraws a row" },
  access: "ledger.write",
  params: OneRow,
  body: Schema.Struct({ reason: Schema.NonEmptyString.check(Schema.isMaxLength(500)) }),
  status: 200,
  answer: WrittenAnswer,
  needsVersion: true,
  examples: [
    { name: "enteredTwice", params: { ledger: "household", key: "H-411081101224-900" }, body: { reason: "重复登记" } }
  ]
})

export const revealFieldEndpoint = endpoint({
  id: "revealField",
  method: "POST",
  path: "/api/ledgers/{ledger}/{key}/reveal",
  tag: "ledgers",
  summary: { zh: "查看完整号码", en: "Reveals a masked number, for a reason that the log keeps" },
  access: "person.reveal",
  params: OneRow,
  body: Schema.Struct({ field: Schema.NonEmptyString, reason: Schema.String.check(Schema.isMaxLength(500)) }),
  status: 200,
  answer: Schema.Struct({
    value: Schema.NullOr(Schema.String),
    /** When whoever shows it is to mask it again. */
    until: Schema.String,
    /** How many whoever asks has revealed today. */
    today: Schema.Int,
    limit: Schema.Int
  }),
  examples: [
    {
      name: "idNumber",
      params: { ledger: "person", key: sample.person },
      body: { field: "idNumber", reason: "与社保系统核对身份" }
    }
  ]
})

export const assessRowEndpoint = endpoint({
  id: "assessRow",
  method: "POST",
  path: "/api/ledgers/{ledger}/assess",
  tag: "ledgers",
  summary: { zh: "试判草稿", en: "Judges a draft without saving it" },
  access: "ledger.write",
  params: InLedger,
  body: Schema.Struct({ values: Values }),
  status: 200,
  answer: JudgementAnswer,
  examples: [
    {
      name: "household",
      params: { ledger: "household" },
      body: { values: { id: "H-411081101224-900", area: "411081101224", kind: "lifted", headName: "王某" } }
    }
  ]
})
