import type { Kernel, Task } from "@wengang/kernel/judgeEach.ts"

/** What single households took, in microseconds. */
export interface Times {
  /** The first household ever, before anything was compiled. */
  readonly first: number
  /** Linking the rows of one household. */
  readonly assemble: ReadonlyArray<number>
  /** Asking all rules about it. */
  readonly assess: ReadonlyArray<number>
  readonly verdicts: number
}

/**
 * Times each household by itself in each of some rounds; those of the first round only warm up. It rests on its
 * arguments alone, so that a browser can be handed it.
 */
export function timeEach(
  { assembleHouseholds, assessHousehold, catalogue, PolicyBook, SupplyByCounty }: Kernel,
  { households, asOf, county, sheets, rounds }: Task & { readonly rounds: number }
): Times {
  const supply = new SupplyByCounty([[county, new Set(sheets)]])
  const options = { rules: catalogue, policies: PolicyBook.national, asOf, supply }
  const times = { first: 0, assemble: [] as Array<number>, assess: [] as Array<number>, verdicts: 0 }
  for (let round = 0; round <= rounds; round++) {
    for (const rows of households) {
      const begun = performance.now()
      const [dossier] = assembleHouseholds(rows)
      const assembled = performance.now()
      if (dossier === undefined) continue
      const { verdicts } = assessHousehold(dossier, options)
      const assessed = performance.now()
      if (times.first === 0) times.first = (assessed - begun) * 1000
      if (round === 0) continue
      times.assemble.push((assembled - begun) * 1000)
      times.assess.push((assessed - assembled) * 1000)
      times.verdicts += verdicts.length
    }
  }
  return times
}
