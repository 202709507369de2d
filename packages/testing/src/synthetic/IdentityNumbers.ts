import * as Day from "@wengang/domain/values/Day.ts"
import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"

export type Sex = "male" | "female"

// Birthdays of one age are drawn from this many days; 97 has no divisor in common with it and so meets all of them.
const span = 360
const stride = 97
const sequences = 500

/**
 * Valid, unique identity numbers of one county without remembering those given: the running number n fixes the
 * remainder of the birthday by 360 and, by n / 360, the sequence, so that equal birthdays have unequal sequences.
 */
export class IdentityNumbers {
  private readonly county: string
  private readonly asOf: Day.Day
  private given = 0
  private readonly latest = new Map<number, number>()

  constructor(county: string, asOf: Day.Day) {
    this.county = county
    this.asOf = asOf
  }

  /** The birth date and number of somebody who has completed `age` years on the day. */
  next(age: number, sex: Sex): { readonly bornOn: Day.Day; readonly idNumber: string } {
    const order = Math.floor(this.given / span)
    if (order >= sequences) throw new Error(`county ${this.county} has no more numbers`)
    const remainder = (this.given * stride) % span
    this.given += 1
    const latest = this.latestBirth(age)
    const born = latest - ((((latest - remainder) % span) + span) % span)
    const sequence = order * 2 + (sex === "male" ? 1 : 0)
    const { day, digits } = birthday(born)
    const first17 = this.county + digits + String(sequence).padStart(3, "0")
    return { bornOn: day, idNumber: first17 + checkCharacter(first17) }
  }

  /** Two days before the youngest of the age: a birthday on 29 February moves by one. */
  private latestBirth(age: number): number {
    const known = this.latest.get(age)
    if (known !== undefined) return known
    const epochDay = Day.toEpochDay(Day.plusYears(this.asOf, -age)) - 2
    this.latest.set(age, epochDay)
    return epochDay
  }
}

const birthdays = new Map<number, { readonly day: Day.Day; readonly digits: string }>()

function birthday(epochDay: number): { readonly day: Day.Day; readonly digits: string } {
  const known = birthdays.get(epochDay)
  if (known !== undefined) return known
  const day = Day.fromEpochDay(epochDay)
  const made = { day, digits: day.replaceAll("-", "") }
  birthdays.set(epochDay, made)
  return made
}
