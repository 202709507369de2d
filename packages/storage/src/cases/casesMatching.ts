import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { CaseFilter } from "@wengang/application/ports/CaseStore.ts"
import { officeEnding, officeEndings } from "@wengang/domain/people/Office.ts"
import type { Lamp, LampDays } from "@wengang/domain/rectification/Lamp.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type ExpressionBuilder, type SqlBool, sql } from "kysely"
import { daysOf } from "../figures/daysOf.ts"
import type { Tables } from "../tables/Tables.ts"

/** What holds for the cases that a filter chooses within reach. */
export function casesMatching(
  eb: ExpressionBuilder<Tables, "case">,
  reach: Reach,
  { states, lamp, rule, unit, whole, handedOver, closed, askedForTime }: CaseFilter,
  days: LampDays
) {
  const range = reach.range()
  return [
    ...(range === null ? [] : [eb("area", ">=", range.first), eb("area", "<=", range.last)]),
    ...(states === undefined ? [] : [eb("state", "in", states)]),
    ...(rule === undefined ? [] : [eb("rule", "=", rule)]),
    ...(unit === undefined ? [] : [eb("unitArea", "=", unit.area), ...namedAs(eb, officeEnding(unit.name))]),
    ...(whole === undefined ? [] : [eb("area", "=", whole)]),
    ...(handedOver === undefined ? [] : daysOf(handedOver).map(([sign, day]) => eb("handedOverOn", sign, day))),
    ...(closed === undefined ? [] : daysOf(closed).map(([sign, day]) => eb("closedOn", sign, day))),
    ...(askedForTime === undefined ? [] : [asksForTime(askedForTime)]),
    ...(lamp === undefined ? [] : [eb("closedOn", "is", null), ...dueIn(eb, lamp, days)])
  ]
}

/** Units of an area are told apart by the endings of their names: the area itself may have been given another name. */
function namedAs(eb: ExpressionBuilder<Tables, "case">, ending: string) {
  if (ending !== "") return [eb("unitName", "like", `%${ending}`)]
  return officeEndings.map((one) => eb("unitName", "not like", `%${one}`))
}

function asksForTime(area: AreaCode) {
  return sql<SqlBool>`body ->> '$.extension' is not null and body ->> '$.handedOverBy.unit.area' = ${area}`
}

function dueIn(eb: ExpressionBuilder<Tables, "case">, lamp: Lamp, { today, soon }: LampDays) {
  if (lamp === "red") return [eb("deadline", "<", today)]
  return lamp === "blue" ? [eb("deadline", ">=", today), eb("deadline", "<=", soon)] : [eb("deadline", ">", soon)]
}
