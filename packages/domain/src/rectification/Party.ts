import { officeEnding } from "../people/Office.ts"
import * as Area from "../values/Area.ts"

/** An office: what it was called when it acted, and the area that it works for. */
export interface Unit {
  readonly name: string
  readonly area: Area.AreaCode
}

/** Somebody who acts for a unit. */
export interface Party {
  /** What tells persons apart, such as the account. */
  readonly person: string
  readonly unit: Unit
}

/** Whether they are the same office, whatever their area is called by now. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  return a.area === b.area && officeEnding(a.name) === officeEnding(b.name)
}

/** Whether they are one person, or of one office: four eyes take two of each. */
export function isSameParty(a: Party, b: Party): boolean {
  return a.person === b.person || isSameUnit(a.unit, b.unit)
}

/** The level at which a unit works. */
export function levelOf(unit: Unit): Area.AreaLevel {
  return Area.levelOf(unit.area)
}
