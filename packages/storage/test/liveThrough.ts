import { copyFileSync, rmSync } from "node:fs"
import { dirname } from "node:path"
import { verify } from "@wengang/application/verification/verify.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import fc from "fast-check"
import { expect } from "vitest"
import { beginning } from "./beginning.ts"
import { everything, incremental } from "./bothWays.ts"
import { histories, judgedByOlderRules, type Step, type Weights } from "./history.ts"
import { takeTurn } from "./livingCases.ts"
import { freshDatabase, on, write } from "./storage.ts"

const firstDay = "2022-03-09" as Day.Day

/**
 * Lives through a history; after each part the incremental run must leave what looking at everything gives, and a full
 * run at the end must find nothing to change. How many of its runs had something to start from.
 */
const live = Effect.fnUntraced(function* (history: ReadonlyArray<ReadonlyArray<Step>>) {
  let today = firstDay
  let modes = 0
  for (const part of history) {
    for (const step of part) {
      if (step.kind === "days") today = Day.plusDays(today, step.count)
      else if (step.kind === "case") yield* takeTurn(step.turn)
      else if (step.kind === "version") yield* judgedByOlderRules
      else yield* write({ [step.ledger]: [step.row] })
    }
    const { examinedAll, result } = yield* incremental(today)
    if (!examinedAll) modes++
    expect(JSON.stringify(result, null, 1)).toBe(JSON.stringify(yield* everything(today), null, 1))
  }
  const full = yield* verify({ id: "full", asOf: today, area: null, rules: [], mode: "full" })
  expect(full.findings).toMatchObject({ opened: 0, resolved: 0, reopened: 0 })
  return modes
})

/**
 * Lives through so many random histories, each in a database of its own that begins alike.
 *
 * @param lookAt Shown each database at its end.
 */
export async function liveThrough(
  weights: Weights,
  numRuns: number,
  lookAt: (path: string) => Promise<void> = async () => {}
): Promise<void> {
  const template = freshDatabase("memory")
  await on(template, Effect.andThen(beginning, incremental(firstDay)))
  let incrementals = 0
  await fc.assert(
    fc.asyncProperty(histories(weights), async (history) => {
      const path = freshDatabase("memory")
      for (const end of ["", ".key"]) copyFileSync(template + end, path + end)
      incrementals += await on(path, live(history))
      await lookAt(path)
      // Memory is given back at once: there may be little of it in files.
      rmSync(dirname(path), { recursive: true, force: true })
    }),
    { numRuns }
  )
  expect(incrementals).toBeGreaterThan(numRuns / 2)
}
