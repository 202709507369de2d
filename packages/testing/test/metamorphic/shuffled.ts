import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import type { Ledgers } from "../../src/synthetic/Ledgers.ts"
import { Random } from "../../src/synthetic/Random.ts"
import type { Dossiers } from "../Dossiers.ts"

/** The same rows in another order. */
export function shuffledRows(ledgers: Ledgers, seed: number): Ledgers {
  const random = new Random(seed)
  return Object.fromEntries(
    ledgerNames.map((name) => [name, shuffled<unknown>(ledgers[name], random)])
  ) as unknown as Ledgers
}

/** The same dossiers in another order. */
export function shuffledDossiers({ households, villages, plans, classes, vacancies }: Dossiers, seed: number): Dossiers {
  const random = new Random(seed)
  return {
    households: shuffled(households, random),
    villages: shuffled(villages, random),
    plans: shuffled(plans, random),
    classes: shuffled(classes, random),
    vacancies: shuffled(vacancies, random)
  }
}

function shuffled<T>(list: ReadonlyArray<T>, random: Random): ReadonlyArray<T> {
  return list
    .map((item) => ({ item, lot: random.next() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item)
}
