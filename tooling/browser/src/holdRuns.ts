import { DatabaseSync } from "node:sqlite"
import type { RunningServer } from "./startServer.ts"

/** Has runs of a server wait, as another one at the console would, until it is let go: only one at a time looks at a database. */
export function holdRuns({ database }: RunningServer): () => void {
  const lock = new DatabaseSync(`${database}.run`)
  lock.exec("begin exclusive")
  return () => lock.close()
}
