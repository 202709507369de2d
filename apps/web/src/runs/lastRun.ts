import { listRunsEndpoint } from "@wengang/contract/endpoints/runs.ts"
import { createResource, createRoot } from "solid-js"
import type { ListedRun } from "../api/answers.ts"
import { call } from "../api/call.ts"
import { mayDo } from "../people/session.ts"

/** The last run with its coverage; asked once for all views that need it, by whoever may see it. */
export function lastRun() {
  return made()[0]
}

/** Whether all figures of a run are told: its own, or those of the reader's area. */
export function hasTotals({ figures }: Pick<ListedRun, "figures">): boolean {
  return figures === "whole" || figures === "own"
}

/** Asks for the last run once more. */
export function askLastRunAgain(): void {
  void made()[1].refetch()
}

let kept: ReturnType<typeof make> | undefined

function made() {
  kept ??= make()
  return kept
}

function make() {
  return createRoot(() =>
    createResource(
      () => mayDo("run.read"),
      () => call(listRunsEndpoint, { query: { limit: "1" } })
    )
  )
}
