import { Appointment } from "@wengang/domain/ledgers/Appointment.ts"
import { Attendance } from "@wengang/domain/ledgers/Attendance.ts"
import { Business } from "@wengang/domain/ledgers/Business.ts"
import { Employment } from "@wengang/domain/ledgers/Employment.ts"
import { Grant } from "@wengang/domain/ledgers/Grant.ts"
import { Household } from "@wengang/domain/ledgers/Household.ts"
import type { Fields, Ledger } from "@wengang/domain/ledgers/Ledger.ts"
import { Listed } from "@wengang/domain/ledgers/Listed.ts"
import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { Pay } from "@wengang/domain/ledgers/Pay.ts"
import { Person } from "@wengang/domain/ledgers/Person.ts"
import { Post } from "@wengang/domain/ledgers/Post.ts"
import { Referral } from "@wengang/domain/ledgers/Referral.ts"
import { Trainee } from "@wengang/domain/ledgers/Trainee.ts"
import { TrainingClass } from "@wengang/domain/ledgers/TrainingClass.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { identityFaults } from "@wengang/domain/values/IdentityNumber.ts"
import { Schema } from "effect"
import { endpoint } from "../Endpoint.ts"

/** The most of a kind that is asked for at once: the rows of a month sheet. */
const most = 200

const Some = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) =>
  Schema.optionalKey(Schema.ArrayEnsure(schema).check(Schema.isMaxLength(most)))

/** The cells of a ledger that rules read. */
function cells<F extends Fields, const K extends ReadonlyArray<keyof F & string>>({ fields }: Ledger<F>, names: K) {
  const schemas = Object.fromEntries(names.map((name) => [name, fields[name]?.schema]))
  return schemas as unknown as { readonly [N in K[number]]: F[N]["schema"] }
}

/** What rules know of an identity number: never the number. */
const IdentityAnswer = Schema.Struct({
  length: Schema.Int,
  fault: Schema.NullOr(Schema.Literals(identityFaults)),
  bornOn: Schema.NullOr(Day),
  sex: Schema.NullOr(Schema.Literals(["male", "female"])),
  masked: Schema.String
})

/** What rules know of a phone: masked, and whether it is a mobile number. */
const PhoneAnswer = Schema.Struct({ masked: Schema.String, mobile: Schema.Boolean })

const PhoneRowAnswer = Schema.Struct({
  householdId: Schema.String,
  ledger: Schema.Literals(["household", "person"]),
  key: Schema.String,
  masked: Schema.String
})

const personCells = [
  "id",
  "householdId",
  "sex",
  "bornOn",
  "relation",
  "schooling",
  "health",
  "labour",
  "status",
  "statusOn",
  "willing",
  "destitute",
  "cadre",
  "publicPayroll"
] as const

const employmentCells = [
  "id",
  "personId",
  "place",
  "employer",
  "channel",
  "monthlyIncome",
  "startOn",
  "endOn",
  "verifiedOn"
] as const

const appointmentCells = [
  "id",
  "postId",
  "personId",
  "startOn",
  "endOn",
  "agreementFrom",
  "agreementTo",
  "publicFrom",
  "publicTo",
  "insuredUntil"
] as const

/** The rows of households that rules read, and what these share with rows elsewhere. */
const rowsAnswer = {
  households: Schema.Array(
    Schema.Struct({
      ...cells(Household, ["id", "area", "kind", "riskRemoved", "identifiedOn", "declaredSize", "declaredWorkers"]),
      phone: Schema.NullOr(PhoneAnswer)
    })
  ),
  persons: Schema.Array(
    Schema.Struct({ ...cells(Person, personCells), phone: Schema.NullOr(PhoneAnswer), identity: IdentityAnswer })
  ),
  employments: Schema.Array(Schema.Struct(cells(Employment, employmentCells))),
  posts: Schema.Array(Schema.Struct(cells(Post, ["id", "area", "level", "quota", "monthlyPay", "requiredDays"]))),
  appointments: Schema.Array(Schema.Struct(cells(Appointment, appointmentCells))),
  attendance: Schema.Array(Attendance.schema),
  pay: Schema.Array(Pay.schema),
  /** The posts of those who signed in for somebody. */
  signerAppointments: Schema.Array(Schema.Struct(cells(Appointment, ["id", "personId", "postId", "startOn", "endOn"]))),
  grants: Schema.Array(Grant.schema),
  classes: Schema.Array(Schema.Struct(cells(TrainingClass, ["id", "startOn", "endOn", "days"]))),
  trainees: Schema.Array(Trainee.schema),
  businesses: Schema.Array(Schema.Struct(cells(Business, ["id", "personId", "registeredOn", "status", "closedOn"]))),
  referrals: Schema.Array(Referral.schema),
  /** Entries of comparison lists that name somebody. */
  listed: Schema.Array(
    Schema.Struct({
      personId: Schema.String,
      row: Schema.Struct(cells(Listed, ["list", "fromOn", "toOn", "source"]))
    })
  ),
  /** Of those whose number others have too: how many others, and the first of them. */
  namesakes: Schema.Array(
    Schema.Struct({
      personId: Schema.String,
      namesakes: Schema.Struct({
        count: Schema.Int,
        first: Schema.Array(Schema.Struct({ personId: Schema.String, masked: Schema.String }))
      })
    })
  ),
  sharedPhones: Schema.Array(
    Schema.Struct({ ...PhoneRowAnswer.fields, households: Schema.Int, others: Schema.Array(PhoneRowAnswer) })
  )
}

export const factsEndpoint = endpoint({
  id: "showFacts",
  method: "GET",
  path: "/api/facts",
  tag: "ledgers",
  summary: {
    zh: "若干户的判定依据：规则读取的各栏、参数和已报表种，供录入页当场核验",
    en: "What judging some households rests on: the cells that rules read, parameters, and which ledgers are supplied"
  },
  access: "ledger.write",
  query: Schema.Struct({
    household: Some(Schema.NonEmptyString),
    /** Their households are given. */
    person: Some(Schema.NonEmptyString),
    appointment: Some(Schema.NonEmptyString),
    /** Posts and classes that a draft would newly name. */
    post: Some(Schema.NonEmptyString),
    class: Some(Schema.NonEmptyString),
    /** Areas in which a draft would newly place a household. */
    area: Some(AreaCode)
  }),
  status: 200,
  answer: Schema.Struct({
    /** The day judged. */
    asOf: Day,
    /** Of the rules that the server judges by. */
    rulesDigest: Schema.String,
    ...rowsAnswer,
    /** The areas of which what follows tells all. */
    areas: Schema.Array(AreaCode),
    supply: Schema.Array(Schema.Struct({ area: AreaCode, ledgers: Schema.Array(Schema.Literals(ledgerNames)) })),
    windows: Schema.Array(
      Schema.Struct({
        rule: Schema.String,
        name: Schema.String,
        value: Schema.NullOr(Schema.Union([Schema.Finite, Schema.String, Schema.Boolean])),
        /** Null for the nation. */
        jurisdiction: Schema.NullOr(AreaCode),
        from: Day,
        to: Schema.NullOr(Day),
        standing: Schema.Literals(["confirmed", "unconfirmed"])
      })
    )
  }),
  examples: [
    { name: "oneHousehold", query: { household: "H-411081101224-001" } },
    { name: "byPerson", query: { person: "P-411081101224-001-1" } }
  ]
})
