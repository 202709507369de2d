import { areaOf, officeName } from "@wengang/domain/people/Office.ts"
import type { Party } from "@wengang/domain/rectification/Party.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { Acting } from "../acting/Acting.ts"

/** Whoever acts, for their office. */
export const partyOfActor = Effect.gen(function* () {
  const { actor } = yield* Acting
  const { name } = yield* Areas
  const area = areaOf(actor)
  const party: Party = { person: actor.id, unit: { name: officeName(actor, name(area) ?? ""), area } }
  return party
})
