import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import * as Phone from "@wengang/domain/values/Phone.ts"
import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { rememberHouseholds } from "../audit/rememberView.ts"
import { Examiner } from "../ports/Examiner.ts"
import { FactsReader } from "../ports/FactsReader.ts"
import { dayJudged } from "../runs/dayJudged.ts"

export interface FactsRequest {
  readonly household?: ReadonlyArray<string>
  readonly person?: ReadonlyArray<string>
  readonly appointment?: ReadonlyArray<string>
  readonly post?: ReadonlyArray<string>
  readonly class?: ReadonlyArray<string>
  readonly area?: ReadonlyArray<AreaCode>
}

/**
 * What judging some households rests on, so that a page judges drafts by itself as the server would. Households out of
 * reach are left out, and numbers and phones come as rules know them, masked.
 */
export const showFacts = Effect.fn("showFacts")(function* (request: FactsRequest) {
  const reach = yield* authorise("ledger.write")
  const { rows, ...terms } = yield* (yield* FactsReader).read(reach, {
    households: request.household ?? [],
    persons: request.person ?? [],
    appointments: request.appointment ?? [],
    posts: request.post ?? [],
    classes: request.class ?? [],
    areas: request.area ?? []
  })
  yield* rememberHouseholds(rows.households)
  return {
    asOf: yield* dayJudged,
    rulesDigest: (yield* Examiner).rulesDigest,
    ...shown(rows),
    ...terms,
    windows: terms.windows.map(windowOf)
  }
})

/** The rows cell by cell: what is linked to them, and whole phones, stay here. */
function shown(rows: HouseholdRows) {
  return {
    households: rows.households.map(
      ({ id, area, kind, riskRemoved, identifiedOn, declaredSize, declaredWorkers, phone }) => ({
        ...{ id, area, kind, riskRemoved, identifiedOn, declaredSize, declaredWorkers },
        phone: phoneOf(phone)
      })
    ),
    persons: rows.persons.map(personOf),
    employments: rows.employments.map(
      ({ id, personId, place, employer, channel, monthlyIncome, startOn, endOn, verifiedOn }) => {
        return { id, personId, place, employer, channel, monthlyIncome, startOn, endOn, verifiedOn }
      }
    ),
    posts: rows.posts,
    appointments: rows.appointments.map(appointmentOf),
    attendance: rows.attendance,
    pay: rows.pay,
    signerAppointments: rows.signerAppointments,
    grants: rows.grants.map(({ id, personId, kind, period, amount, appliedOn, approvedOn, paidOn }) => {
      return { id, personId, kind, period, amount, appliedOn, approvedOn, paidOn }
    }),
    classes: rows.classes,
    trainees: rows.trainees.map(({ classId, personId, daysAttended, certificate }) => {
      return { classId, personId, daysAttended, certificate }
    }),
    businesses: rows.businesses,
    referrals: rows.referrals,
    listed: rows.listed,
    namesakes: rows.namesakes.map(({ personId, namesakes }) => ({ personId, namesakes })),
    sharedPhones: rows.sharedPhones
  }
}

function personOf(person: HouseholdRows["persons"][number]) {
  const { id, householdId, sex, bornOn, relation, schooling, health, labour, status, statusOn } = person
  const { willing, destitute, cadre, publicPayroll, phone, identity } = person
  return {
    ...{ id, householdId, sex, bornOn, relation, schooling, health, labour, status, statusOn },
    ...{ willing, destitute, cadre, publicPayroll, identity },
    phone: phoneOf(phone)
  }
}

function appointmentOf(appointment: HouseholdRows["appointments"][number]) {
  const { id, postId, personId, startOn, endOn } = appointment
  const { agreementFrom, agreementTo, publicFrom, publicTo, insuredUntil } = appointment
  return { id, postId, personId, startOn, endOn, agreementFrom, agreementTo, publicFrom, publicTo, insuredUntil }
}

/** What rules know of a phone. */
function phoneOf(phone: string | null) {
  if (phone === null) return null
  const compared = Phone.normalise(phone)
  return { masked: Phone.mask(compared), mobile: Phone.isMobile(compared) }
}

/** Where a number comes from is told by the cards of rules. */
function windowOf({ rule, name, value, jurisdiction, from, to, standing }: ParameterWindow) {
  return { rule, name, value, jurisdiction, from, to, standing }
}
