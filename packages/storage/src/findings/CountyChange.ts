import type { Day } from "@wengang/domain/values/Day.ts"

/** Dossiers of a county that add the same and may turn on the same day: so many more, or less. */
export interface Alike {
  readonly county: string
  readonly counts: ReadonlyArray<number>
  readonly turnsOn: Day | null
  readonly dossiers: number
}

/** By how much a county changes: how many dossiers it has, what these add, and how many of them turn on which day. */
export interface CountyChange {
  readonly dossiers: number
  readonly counts: ReadonlyArray<number>
  readonly turns: ReadonlyMap<Day, number>
}

/** The changes summed up by county. */
export function changesByCounty(changes: Iterable<Alike>): ReadonlyMap<string, CountyChange> {
  const counties = new Map<string, { dossiers: number; counts: Array<number>; turns: Map<Day, number> }>()
  for (const { county, counts, turnsOn, dossiers } of changes) {
    let change = counties.get(county)
    if (change === undefined) {
      change = { dossiers: 0, counts: [], turns: new Map() }
      counties.set(county, change)
    }
    change.dossiers += dossiers
    for (const [at, count] of counts.entries()) change.counts[at] = (change.counts[at] ?? 0) + count * dossiers
    if (turnsOn !== null) change.turns.set(turnsOn, (change.turns.get(turnsOn) ?? 0) + dossiers)
  }
  return counties
}
