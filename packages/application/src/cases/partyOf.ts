import type { Actor } from "@wengang/domain/people/Actor.ts"
import { areaOf, officeName } from "@wengang/domain/people/Office.ts"
import type { Party, Unit } from "@wengang/domain/rectification/Party.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { Acting } from "../acting/Acting.ts"

type NameOf = (area: AreaCode) => string | undefined

/** The office of a role and a department in an area: whoever hands over to it and whoever acts for it name it alike. */
export function unitOf(office: Pick<Actor, "role" | "department">, area: AreaCode, nameOf: NameOf): Unit {
  return { name: officeName(office, nameOf(area) ?? area), area }
}

/** Whoever acts, for their office. */
export const partyOfActor = Effect.gen(function* () {
  const { actor } = yield* Acting
  const { name } = yield* Areas
  const party: Party = { person: actor.id, unit: unitOf(actor, areaOf(actor), name) }
  return party
})
