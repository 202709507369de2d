import { mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { type Imported, importInto, type Verified, verify } from "./CommandLine.ts"
import { measure } from "./measure.ts"
import { note } from "./note.ts"

/** What was measured on ledgers of one size. */
export interface SizeRun {
  readonly persons: number
  readonly imported: Imported
  readonly first: Verified
  /** The same again, with nothing changed between. */
  readonly again: Verified
  readonly databaseBytes: number
}

/** Makes ledgers of so many persons in a folder, imports and judges them. */
export async function runSize(persons: number, folder: string): Promise<SizeRun> {
  mkdirSync(folder, { recursive: true })
  const ledgers = join(folder, "ledgers")
  const database = join(folder, "wengang.db")
  note(`${persons} persons: making ledgers`)
  await measure("packages/testing/src/writeGenerated.ts", [String(persons), ledgers], folder)
  note("importing")
  const imported = await importInto(database, ledgers, folder)
  note("verifying")
  const first = await verify(database, noticeDay, join(folder, "first.ndjson"), folder)
  note("verifying again")
  const again = await verify(database, noticeDay, join(folder, "again.ndjson"), folder)
  if (again.opened !== 0 || again.digest !== first.digest) {
    throw new Error(`${persons} persons: nothing changed, yet the second run says otherwise than the first`)
  }
  return { persons, imported, first, again, databaseBytes: statSync(database).size }
}
