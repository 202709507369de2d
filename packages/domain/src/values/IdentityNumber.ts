import * as Day from "./Day.ts"

/** What rules may know of an identity number; the number itself is none of it. */
export interface IdentityFacts {
  /** Its length in characters: 18 for an identity card, 20 or 22 for a disability card. */
  readonly length: number
  /** Why it cannot be a real number, or null. Whether its birth date lies in the future depends on the day judged. */
  readonly fault: IdentityFault | null
  /** The birth date that its digits 7 to 14 give, whatever its checksum; null where they are no day. */
  readonly bornOn: Day.Day | null
  /** Sex by its 17th digit (odd: male), null where that is no digit. */
  readonly sex: "male" | "female" | null
  /** First six and last four characters, stars between. */
  readonly masked: string
}

/** Ways in which a number fails GB 11643 or the disability card's form. */
export const identityFaults = ["length", "characters", "date", "checksum", "test", "card"] as const
export type IdentityFault = (typeof identityFaults)[number]

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkCharacters = "10X98765432"

/** Full-width digits made narrow, spaces removed, `x` made `X`. */
export function normalise(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toUpperCase()
}

/** The first 18 characters, by which numbers are compared and joined. */
export function comparedPart(number: string): string {
  return number.slice(0, 18).toUpperCase()
}

/**
 * What a normalised number tells (GB 11643-1999; disability cards append a type 1–7 and a grade 1–4, and `B1` when
 * issued again). The first six digits are not compared with today's area codes: people carry old ones.
 */
export function factsOf(number: string): IdentityFacts {
  const birth = birthOf(number)
  const sexDigit = number.charCodeAt(16) - 48
  return {
    length: number.length,
    fault: faultOf(number, birth),
    bornOn: birth,
    sex: sexDigit >= 0 && sexDigit <= 9 ? (sexDigit % 2 === 1 ? "male" : "female") : null,
    masked: mask(number)
  }
}

/** The 18th character that GB 11643 gives to 17 digits. */
export function checkCharacter(first17: string): string {
  let sum = 0
  for (const [at, weight] of weights.entries()) sum += weight * (first17.charCodeAt(at) - 48)
  return checkCharacters.charAt(sum % 11)
}

/** First six and last four characters, stars between; a short text is all stars. */
export function mask(number: string): string {
  if (number.length <= 10) return "*".repeat(number.length)
  return number.slice(0, 6) + "*".repeat(number.length - 10) + number.slice(-4)
}

function faultOf(number: string, birth: Day.Day | null): IdentityFault | null {
  const { length } = number
  if (length !== 18 && length !== 20 && length !== 22) return "length"
  if (!/^\d{17}[\dX]/.test(number)) return "characters"
  if (number.startsWith("999999")) return "test"
  if (birth === null) return "date"
  if (checkCharacter(number) !== number.charAt(17)) return "checksum"
  if (length > 18 && !/^[1-7][1-4]/.test(number.slice(18))) return "card"
  return null
}

function birthOf(number: string): Day.Day | null {
  const text = number.slice(6, 14)
  if (!/^\d{8}$/.test(text)) return null
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  return Day.isRealDay(day) ? day : null
}
