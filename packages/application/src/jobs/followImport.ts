import type { Actor } from "@wengang/domain/people/Actor.ts"
import { Effect } from "effect"
import { consoleActor } from "../acting/consoleActor.ts"
import type { JobWrites } from "../ports/JobStore.ts"
import type { SheetCount } from "../ports/LedgerStore.ts"

/** The program itself, as it verifies what imports brought: whoever imports needs no right to start runs. */
export const follower: Actor = { ...consoleActor("import"), name: "系统" }

/**
 * Orders, in the transaction of an import, a run over everything that the import touched and over nothing else; where one
 * waits to begin already, it will see this import too. The id of the run; null where no row was changed.
 */
export const followImport = Effect.fnUntraced(function* (
  jobs: Pick<JobWrites, "addOwn">,
  id: string,
  sheets: Readonly<Record<string, SheetCount>>
) {
  if (!hasChanged(sheets)) return null
  const request = { asOf: null, mode: "incremental", follows: "import" } as const
  const job = yield* jobs.addOwn({ id, kind: "verify", area: null, request }, follower)
  return job.id
})

/** Whether an import changed any row. */
export function hasChanged(sheets: Readonly<Record<string, SheetCount>>): boolean {
  return Object.values(sheets).some(({ added, changed }) => added + changed > 0)
}
