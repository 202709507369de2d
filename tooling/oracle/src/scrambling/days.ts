import type { Random } from "@wengang/testing/synthetic/Random.ts"

const millisOfDay = 86_400_000

/** A day so many days later (or earlier). */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisOfDay).toISOString().slice(0, 10)
}

/** The same day so many years later; 29 February becomes 28 February or 1 March by chance. */
function plusYears(day: string, years: number, random: Random): string {
  const text = `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`
  if (!text.endsWith("02-29") || isLeap(Number(text.slice(0, 4)))) return text
  return `${text.slice(0, 5)}${random.pick(["02-28", "03-01"])}`
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The bounds that rules name, in days before the day judged. */
const bounds = [0, 5, 30, 31, 35, 90, 180, 364, 365]
/** The ages that rules name, and the terms of agreements and grants. */
const years = [1, 3, 6, 7, 14, 15, 16, 17, 18, 21, 22, 50, 55, 60, 70]

/** A day at, or one beside, a bound that some rule names as of one of the days judged. */
export function dayNearBound(judged: ReadonlyArray<string>, random: Random): string {
  return plusDays(plusDays(random.pick(judged), -random.pick(bounds)), random.between(-1, 1))
}

/** A birth date on which, or beside which, an age that rules name is reached; often 29 February. */
export function birthNearBound(judged: ReadonlyArray<string>, random: Random): string {
  if (random.chance(0.15)) return `${random.pick([1952, 1960, 1964, 1972, 2004, 2008, 2016])}-02-29`
  return plusDays(plusYears(random.pick(judged), -random.pick(years), random), random.between(-1, 1))
}

/** A given day moved by a step at which rules change their mind. */
export function movedDay(day: string, random: Random): string {
  const step = random.pick(["day", "week", "month", "year", "first", "last"] as const)
  const sign = random.pick([-1, 1])
  if (step === "day") return plusDays(day, sign)
  if (step === "week") return plusDays(day, sign * random.pick([4, 5, 6, 7]))
  if (step === "month") return plusDays(day, sign * random.pick([28, 30, 31]))
  if (step === "year") return plusYears(day, sign * random.pick([1, 1, 2, 3]), random)
  return step === "first" ? `${day.slice(0, 7)}-01` : plusDays(`${movedMonth(day.slice(0, 7), 1)}-01`, -1)
}

/** A month so many months later. */
export function movedMonth(month: string, by: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`
}
