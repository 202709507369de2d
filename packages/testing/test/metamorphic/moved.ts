import * as Day from "@wengang/domain/values/Day.ts"
import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"
import { type Cell, mapCells, type Place } from "./cells.ts"

const checkCharacters = "0123456789X"

/** The ledgers as if all of it had happened so many years later: days, months, years, and birth dates in ID numbers. */
export function moved(ledgers: Ledgers, years: number): Ledgers {
  return mapCells(ledgers, (value, place) => movedCell(value, place, years))
}

/** The day so many years later; years that are a multiple of four leave each 29 February where it is. */
export function movedDay(day: Day.Day, years: number): Day.Day {
  return Day.plusYears(day, years)
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
