import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"
import { Effect } from "effect"
import fc from "fast-check"
import { sql } from "kysely"
import { Database } from "../src/Database.ts"
import type { CaseTurn } from "./livingCases.ts"

/** One thing that happens: rows are written, cases are worked on, days pass (back as well), or the rules become those of a newer version. */
export type Step =
  | { readonly kind: "version" }
  | { readonly kind: "write"; readonly ledger: LedgerName; readonly row: Readonly<Record<string, unknown>> }
  | { readonly kind: "days"; readonly count: number }
  | { readonly kind: "case"; readonly turn: CaseTurn }

export const villages = ["411081101224", "411081102201", "411082110201", "411082111202"]
const oneOf = <A>(...values: ReadonlyArray<A>) => fc.constantFrom(...values)
const of = (prefix: string, count: number) => fc.integer({ min: 1, max: count }).map((at) => `${prefix}${at}`)
const day = fc.integer({ min: -500, max: 60 }).map((offset) => Day.plusDays("2022-03-09" as Day.Day, offset))
const maybe = <A>(value: fc.Arbitrary<A>) => fc.option(value, { nil: null, freq: 3 })
const month = fc
  .integer({ min: 0, max: 13 })
  .map((at) => `20${21 + Math.floor((at + 1) / 12)}-${String(((at + 1) % 12) + 1).padStart(2, "0")}`)
const yesNo = maybe(fc.boolean())
const number = fc.integer({ min: 1, max: 4 }).map((at) => {
  const first17 = `4110811985061500${at}`
  return first17 + checkCharacter(first17)
})
const phone = maybe(oneOf("19900001234", "+86 199-0000-1234", "19900005678", "123"))
const place = maybe(oneOf(...villages, "330106000000", "410102000000"))
/** The parameters of all rules that are whole numbers. */
const counts = catalogue.flatMap((rule) =>
  Object.values(rule.parameters)
    .filter(({ kind }) => kind === "count")
    .map(({ name }) => ({ rule: fc.constant(rule.id), name: fc.constant(name) }))
)
const rows: { readonly [L in LedgerName]?: fc.Arbitrary<Readonly<Record<string, unknown>>> } = {
  household: fc.record({
    id: of("H", 4),
    area: oneOf(...villages),
    kind: oneOf("lifted", "monitored", "other"),
    declaredWorkers: maybe(fc.integer({ min: 0, max: 2 })),
    declaredSize: maybe(fc.integer({ min: 0, max: 3 })),
    identifiedOn: maybe(day),
    riskRemoved: yesNo,
    phone
  }),
  person: fc.record({
    id: of("P", 6),
    householdId: of("H", 4),
    name: fc.constant("王某"),
    idNumber: number,
    bornOn: maybe(oneOf("1985-06-15", "2006-03-20", "2005-12-01", "1962-03-30", "2004-03-15")),
    schooling: oneOf("none", "none", "senior"),
    health: maybe(oneOf("healthy", "disabled")),
    labour: oneOf("ordinary", "partial", "none"),
    status: oneOf("active", "active", "active", "movedOut"),
    statusOn: maybe(day),
    willing: yesNo,
    phone
  }),
  employment: fc.record({
    id: of("E", 6),
    personId: of("P", 6),
    place,
    employer: maybe(fc.constant("某厂")),
    channel: maybe(oneOf("migrant", "local", "post", "flexible")),
    monthlyIncome: maybe(fc.constant(300000)),
    startOn: day,
    endOn: maybe(day),
    verifiedOn: day
  }),
  post: fc.record({
    id: of("G", 3),
    area: oneOf(...villages),
    title: fc.constant("保洁员"),
    level: oneOf("village", "county"),
    quota: fc.integer({ min: 0, max: 2 }),
    monthlyPay: oneOf(30000, 50000)
  }),
  appointment: fc.record({
    id: of("A", 5),
    postId: of("G", 3),
    personId: of("P", 6),
    startOn: day,
    endOn: maybe(day)
  }),
  attendance: fc.record({
    appointmentId: of("A", 5),
    month,
    days: fc.integer({ min: 0, max: 20 }),
    signedBy: maybe(of("P", 6))
  }),
  pay: fc.record({
    appointmentId: of("A", 5),
    month,
    due: fc.constant(30000),
    paid: oneOf(0, 30000),
    paidOn: maybe(day),
    payee: maybe(of("P", 6))
  }),
  grant: fc.record({
    id: of("B", 4),
    personId: of("P", 6),
    kind: oneOf("transport", "startup", "trainingAllowance"),
    period: oneOf("2021", "2022", "C1", "C2"),
    amount: fc.constant(30000),
    paidOn: maybe(day)
  }),
  plan: fc.record({
    id: of("L", 2),
    area: oneOf("411081000000", "411000000000", ...villages),
    year: fc.constant(2022),
    plannedCount: maybe(fc.integer({ min: 0, max: 3 })),
    hours: maybe(fc.constant(40))
  }),
  planned: fc.record({ planId: of("L", 2), personId: of("P", 6) }),
  class: fc.record({
    id: of("C", 2),
    planId: maybe(of("L", 2)),
    area: oneOf(...villages),
    occupation: fc.constant("家政"),
    startOn: day,
    endOn: day,
    days: fc.constant(10)
  }),
  trainee: fc.record({
    classId: of("C", 2),
    personId: of("P", 6),
    daysAttended: maybe(fc.integer({ min: 0, max: 10 }))
  }),
  business: fc.record({ id: of("S", 2), personId: of("P", 6), registeredOn: day, status: oneOf("active", "closed") }),
  vacancy: fc.record({
    id: of("V", 2),
    area: oneOf("411081000000", "411000000000", ...villages),
    headcount: fc.integer({ min: 0, max: 3 }),
    publishedOn: day,
    verifiedOn: maybe(day),
    closedOn: maybe(day)
  }),
  referral: fc.record({ vacancyId: of("V", 2), personId: of("P", 6), referredOn: day }),
  listed: fc.record({
    list: oneOf("insured", "deceased"),
    idNumber: number,
    fromOn: day,
    toOn: maybe(day),
    source: fc.constant("某局")
  }),
  parameter: oneOf(...counts).chain((names) =>
    fc.record({
      ...names,
      value: maybe(oneOf("1", "10", "35", "90")),
      jurisdiction: oneOf(null, "411000000000", "411081000000", "411082000000", villages[0]),
      from: oneOf("2021-01-01", "2022-03-20"),
      to: maybe(oneOf("2022-03-15", "2022-12-31")),
      source: fc.constant("某文件"),
      standing: oneOf("confirmed", "unconfirmed")
    })
  )
}
const ledgers = Object.keys(rows) as ReadonlyArray<LedgerName>

const writing: fc.Arbitrary<Step> = oneOf(...ledgers).chain((ledger) =>
  (rows[ledger] ?? fc.constant({})).map((row): Step => ({ kind: "write", ledger, row }))
)
const passing: fc.Arbitrary<Step> = oneOf(0, 1, 1, 5, 30, 95, -3).map((count): Step => ({ kind: "days", count }))

const versions: fc.Arbitrary<Step> = fc.constant({ kind: "version" })
const setting: fc.Arbitrary<Step> = (rows.parameter ?? fc.constant({})).map(
  (row): Step => ({ kind: "write", ledger: "parameter", row })
)

/** Half of the turns take a case onward, so that some are closed. */
const turns = oneOf<CaseTurn["turn"]>(
  ...(["confirm", "confirm", "handOver", "handOver", "return", "moreTime", "wider", "handOn"] as const),
  ...Array<"onward">(9).fill("onward")
)
const working: fc.Arbitrary<Step> = fc
  .record({ turn: turns, pick: fc.nat(5) })
  .map((turn): Step => ({ kind: "case", turn }))

/** How often what happens. */
export interface Weights {
  readonly cases?: number
  readonly rows: number
  readonly parameters: number
  readonly days: number
  readonly versions: number
}

/** Histories: a run is made after each of the lists of steps. */
export const histories = (weights: Weights) => {
  const more = weights.cases === undefined ? 1 : 4
  return fc.array(
    fc.array(
      fc.oneof(
        { weight: weights.rows, arbitrary: writing },
        { weight: weights.parameters, arbitrary: setting },
        { weight: weights.days, arbitrary: passing },
        { weight: weights.cases ?? 0, arbitrary: working },
        { weight: weights.versions, arbitrary: versions }
      ),
      { minLength: 1, maxLength: 4 * more }
    ),
    { minLength: 2, maxLength: 4 }
  )
}

/** Leaves the database as a run with other rules would have: other words, other imprints, other days of recheck. */
export const judgedByOlderRules = Effect.flatMap(Database, ({ run }) =>
  run(async (db) => {
    await sql`update setting set value = json_set(value, '$.rulesDigest', 'older') where name = 'basis'`.execute(db)
    await sql`update suspicion set message_zh = '旧规则', severity = 'reminder', evidence = '[]'`.execute(db)
    await sql`update dossier set imprint = (select min(digest) from imprint), recheck_on = null
      where kind in ('household', 'plan', 'county')`.execute(db)
    await sql`delete from dossier where kind = 'village'`.execute(db)
    await sql`update imprint
      set dossiers = (select count(*) from dossier where dossier.imprint = imprint.digest)`.execute(db)
  })
)
