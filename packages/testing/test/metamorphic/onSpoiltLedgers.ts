import fc from "fast-check"
import { spoiltLedgers } from "../../src/spoilt/SpoiltLedgers.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"

const persons = 1000

/** How long a test of so many ledgers may take on a busy machine, in milliseconds. */
export const patience = 120_000

/** Holds a property against spoilt ledgers, each made with a seed and told it; the seed that made the seeds is printed. */
export function onSpoiltLedgers(runs: number, hold: (ledgers: Ledgers, seed: number) => void): void {
  const seed = Number(process.env.WENGANG_SEED ?? Math.floor(Math.random() * 0x7fffffff))
  console.info(`WENGANG_SEED=${seed}`)
  const seeds = fc.integer({ min: 0, max: 0x7fffffff })
  fc.assert(
    fc.property(seeds, (one) => hold(spoiltLedgers(persons, one), one)),
    { seed, numRuns: runs, endOnFailure: true }
  )
}
