import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import type { Dossiers } from "../../src/judging/Dossiers.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"
import { Random } from "../../src/synthetic/Random.ts"

/** The same rows in another order. */
export function shuffledRows(ledgers: Ledgers, seed: number): Ledgers {
  const random = new Random(seed)
  const rows = ledgerNames.map((name) => [name, shuffled<unknown>(ledgers[name], random)])
  return Object.fromEntries(rows) as Ledgers
}

/** The same dossiers in another order. */
export function shuffledDossiers(dossiers: Dossiers, seed: number): Dossiers {
  const { households, villages, plans, classes, vacancies } = dossiers
  const random = new Random(seed)
  return {
    households: shuffled(households, random),
    villages: shuffled(villages, random),
    plans: shuffled(plans, random),
    classes: shuffled(classes, random),
    vacancies: shuffled(vacancies, random)
  }
}

/** The same items in another order. */
export function shuffled<T>(list: ReadonlyArray<T>, random: Random): ReadonlyArray<T> {
  return list
    .map((item) => ({ item, lot: random.next() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item)
}
