import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"
import { type Cell, mapCells, type Place } from "../../src/spoilt/mapCells.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"

/**
 * Years to move by: multiples of four, over which every 29 February stays one, and few enough that no day of the ledgers
 * passes 1900 or 2100, which have none.
 */
export const shifts: ReadonlyArray<number> = [-12, -8, -4, 4, 8, 20]

/** A year in verdicts: alone, in a day or month, or of a plan; amounts and keys are none. */
const writtenYear = /(?<="year","value":)\d{4}|(?<![\d*-])(?:19|20)\d\d(?=-\d\d|年|"|\)|）|[ ,.]\D)/g

const checkCharacters = "0123456789X"

/** The ledgers as if all of it had happened so many years later: days, months, years, and birth dates in ID numbers. */
export function moved(ledgers: Ledgers, years: number): Ledgers {
  return mapCells(ledgers, (value, place) => movedCell(value, place, years))
}

/** The day so many years later. */
export function movedDay(day: Day, years: number): Day {
  return movedYear(day, years) as Day
}

/** The verdicts as they would read so many years later. The ends of masked numbers, which hold check characters, go. */
export function movedVerdicts(verdicts: ReadonlyArray<Verdict>, years: number): ReadonlyArray<Verdict> {
  const text = JSON.stringify(withoutCheckCharacters(verdicts))
  return JSON.parse(text.replace(writtenYear, (year) => movedYear(year, years)))
}

/** The verdicts without the last four characters of masked identity numbers. */
export function withoutCheckCharacters(verdicts: ReadonlyArray<Verdict>): ReadonlyArray<Verdict> {
  return JSON.parse(JSON.stringify(verdicts).replace(/(\d{6}\*{8,})[\dXB]{4}/g, "$1"))
}

function movedCell(value: Cell, { ledger, name, field }: Place, years: number): Cell {
  if (ledger === "plan" && name === "year") return Number(value) + years
  if (typeof value !== "string") return value
  if (field.kind === "idNumber") return movedNumber(value, years)
  const isPeriod = ledger === "grant" && name === "period" && /^\d{4}(-\d{2})?$/.test(value)
  return field.kind === "day" || field.kind === "month" || isPeriod ? movedYear(value, years) : value
}

/** An ID number of the moved birth date; its 18th character is right where it was, and wrong by as much where it was not. */
function movedNumber(number: string, years: number): string {
  const year = number.slice(6, 10)
  if (!/^\d{4}$/.test(year)) return number
  const later = number.slice(0, 6) + movedYear(year, years) + number.slice(10)
  if (!/^\d{17}[\dX]/.test(later)) return later
  const wrongBy = checkCharacters.indexOf(number.charAt(17)) - checkCharacters.indexOf(checkCharacter(number))
  const right = checkCharacters.indexOf(checkCharacter(later))
  return later.slice(0, 17) + checkCharacters.charAt((right + wrongBy + 11) % 11) + later.slice(18)
}

function movedYear(text: string, years: number): string {
  return String(Number(text.slice(0, 4)) + years).padStart(4, "0") + text.slice(4)
}
