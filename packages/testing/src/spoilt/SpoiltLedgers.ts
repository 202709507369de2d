import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import { generateLedgers } from "../county/GenerateLedgers.ts"
import { noticeDay } from "../notice/Twin.ts"
import { append, emptyLedgers, type Ledgers } from "../synthetic/Ledgers.ts"
import { Random } from "../synthetic/Random.ts"
import { type Cell, mapCells, type Place } from "./mapCells.ts"

/** The share of cells spoilt where it is not 2 %: higher where a village has few rows. */
const shares: { readonly [L in LedgerName]?: number } = {
  post: 0.15,
  appointment: 0.08,
  attendance: 0.06,
  plan: 0.15,
  class: 0.15,
  vacancy: 0.2,
  business: 0.15,
  referral: 0.15,
  listed: 0.2
}

/**
 * Generated ledgers of some villages in which much is wrong: planted faults in one of three persons, rows lost, optional
 * cells empty or filled, days and counts slipped, choices exchanged.
 */
export function spoiltLedgers(persons: number, seed: number): Ledgers {
  const made = emptyLedgers()
  for (const { ledgers } of generateLedgers({ persons, seed, faultShare: 0.3, asOf: noticeDay })) append(made, ledgers)
  const random = new Random(seed)
  const pools = {
    people: made.person.map(({ id }) => id),
    places: made.employment.flatMap(({ place }) => (place === null ? [] : [place]))
  }
  const spoilt = mapCells(made, (value, place) =>
    random.chance(shares[place.ledger] ?? 0.02) ? spoiltCell(value, place, random, pools) : value
  )
  const lostPlan = spoilt.plan[0]?.id
  return {
    ...spoilt,
    employment: spoilt.employment.filter(() => !random.chance(0.05)),
    attendance: spoilt.attendance.filter(() => !random.chance(0.02)),
    pay: spoilt.pay.filter(() => !random.chance(0.04)),
    trainee: [...spoilt.trainee, ...inOtherClasses(spoilt, random)],
    planned: spoilt.planned.filter(({ planId }) => planId !== lostPlan && !random.chance(0.02)),
    grant: spoilt.grant.filter(() => !random.chance(0.05))
  }
}

/** A few who went through a class stand on the roster of another one too. */
function inOtherClasses({ trainee, class: held }: Ledgers, random: Random): Ledgers["trainee"] {
  return trainee
    .filter(() => random.chance(0.03))
    .flatMap((row) => {
      const other = random.pick(held).id
      return other === row.classId ? [] : [{ ...row, classId: other }]
    })
}

interface Pools {
  readonly people: ReadonlyArray<string>
  readonly places: ReadonlyArray<string>
}

function spoiltCell(value: Cell, { field }: Place, random: Random, { people, places }: Pools): Cell {
  const isOptional = !field.required && field.whenEmpty === undefined
  if (value !== null && isOptional && random.chance(0.4)) return null
  switch (field.kind) {
    case "day":
      return Day.plusDays((value ?? noticeDay) as Day.Day, random.between(random.chance(0.2) ? -2500 : -500, 200))
    case "integer":
      return Math.max(0, Number(value) + random.between(-20, 20))
    case "yesNo":
      return value !== true
    case "choice":
      return random.pick(Object.keys(field.choices ?? {}))
    case "id":
      return isOptional && field.refersTo === "person" ? random.pick(people) : value
    case "area":
      return isOptional ? random.pick(places) : value
    case "text":
      // A credit code, an occupation, a place of training: some text that is none.
      return isOptional && value !== null ? `${String(value).slice(0, -1)}某` : value
    default:
      return value
  }
}
