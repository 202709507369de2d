import { mkdirSync, mkdtempSync } from "node:fs"
import { join } from "node:path"

/** A folder to measure in, inside another: a fresh one, or the one that all measurements share whose databases are kept. */
export function placeFor({ folder, keep }: { readonly folder: string; readonly keep: boolean }): string {
  mkdirSync(folder, { recursive: true })
  if (!keep) return mkdtempSync(join(folder, "wengang-bench-"))
  const shared = join(folder, "wengang-bench")
  mkdirSync(shared, { recursive: true })
  return shared
}
