import { Assessor } from "@wengang/domain/assess.ts"
import { assembleHouseholds } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import { Supply } from "@wengang/domain/dossiers/Supply.ts"
import { assembleVillages } from "@wengang/domain/dossiers/VillageDossier.ts"
import { GrantTally } from "@wengang/domain/findings/GrantTally.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { comparedPart, factsOf } from "@wengang/domain/values/IdentityNumber.ts"
import { noticeDay } from "../src/notice/Twin.ts"
import type { Ledgers, Row } from "../src/synthetic/Ledgers.ts"

/** The verdicts of all rules on whole ledgers on the notice's day, assembled in memory. */
export function verdictsOn(ledgers: Ledgers, asOf = noticeDay): ReadonlyArray<Verdict> {
  return assess(ledgers, asOf).verdicts
}

/** All rules asked about whole ledgers: verdicts and coverage. */
export function assess(ledgers: Ledgers, asOf = noticeDay): Assessor {
  const supply = supplyOf(ledgers)
  const policies = PolicyBook.national
  const assessor = new Assessor({ rules: catalogue, policies, asOf, supply })
  const tally = new GrantTally({ policies, asOf, supply })
  for (const household of householdsOf(ledgers)) {
    assessor.household(household)
    tally.add(household)
  }
  const villages = { posts: ledgers.post, appointments: ledgers.appointment, attendance: ledgers.attendance }
  for (const village of assembleVillages(villages)) assessor.village(village)
  for (const plan of ledgers.plan) {
    const namedCount = ledgers.planned.filter(({ planId }) => planId === plan.id).length
    const classCount = ledgers.class.filter(({ planId }) => planId === plan.id).length
    assessor.plan({ ...plan, namedCount, classCount })
  }
  const coverage = tally.result()
  for (const area of new Set(coverage.map((counted) => counted.area))) {
    assessor.county({ area, coverage: coverage.filter((counted) => counted.area === area) })
  }
  return assessor
}

/** What is caught, as `rule kind id`. */
export function keysOf(
  caught: ReadonlyArray<{ readonly rule: string; readonly kind: string; readonly id: string }>
): Set<string> {
  return new Set(caught.map(({ rule, kind, id }) => `${rule} ${kind} ${id}`))
}

function householdsOf(ledgers: Ledgers) {
  const byNumber = new Map<string, Array<Row<"person">>>()
  for (const person of ledgers.person) {
    const number = comparedPart(person.idNumber)
    byNumber.set(number, [...(byNumber.get(number) ?? []), person])
  }
  const onRegister = ledgers.person.filter(({ status }) => status === "active")
  return assembleHouseholds({
    households: ledgers.household,
    persons: ledgers.person.map((person) => ({ ...person, identity: factsOf(person.idNumber) })),
    employments: ledgers.employment,
    posts: ledgers.post,
    appointments: ledgers.appointment,
    attendance: ledgers.attendance,
    pay: ledgers.pay,
    signerAppointments: ledgers.appointment,
    grants: ledgers.grant,
    classes: ledgers.class,
    trainees: ledgers.trainee,
    businesses: ledgers.business,
    listed: ledgers.listed.flatMap((row) =>
      (byNumber.get(comparedPart(row.idNumber)) ?? []).map(({ id }) => ({ personId: id, row }))
    ),
    namesakes: onRegister.flatMap((person) =>
      (byNumber.get(comparedPart(person.idNumber)) ?? [])
        .filter((other) => other !== person && other.status === "active")
        .map((other) => ({
          personId: person.id,
          other: { personId: other.id, masked: factsOf(other.idNumber).masked }
        }))
    )
  })
}

/** In which counties each sheet has rows: a row lies where the person, the post or the area that it names lies. */
export function supplyOf(ledgers: Ledgers): Supply {
  const supplied = new Map<Area.AreaCode, Set<LedgerName>>()
  const note = (ledger: LedgerName, key: string) => {
    const county = Area.at((/\d{6,12}/.exec(key)?.[0] ?? "").padEnd(12, "0") as Area.AreaCode, "county")
    supplied.set(county, (supplied.get(county) ?? new Set()).add(ledger))
  }
  for (const [name, rows] of Object.entries(ledgers) as Array<[LedgerName, ReadonlyArray<Record<string, unknown>>]>) {
    for (const row of rows)
      note(name, String(row.appointmentId ?? row.personId ?? row.planId ?? row.id ?? row.idNumber))
  }
  return new Supply(supplied)
}
