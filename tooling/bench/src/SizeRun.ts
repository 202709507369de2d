import { statSync } from "node:fs"
import { join } from "node:path"
import { type Day, plusDays } from "@wengang/domain/values/Day.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { type Imported, importInto, type Verified, verdictsIn, verify } from "./CommandLine.ts"
import { changeHouseholds } from "./changeHouseholds.ts"
import { importedLedgers } from "./importedLedgers.ts"
import { note } from "./note.ts"
import type { Usage } from "./Usage.ts"

/** What was measured on ledgers of one size. */
export interface SizeRun {
  readonly persons: number
  readonly imported: Imported
  readonly first: Verified
  /** All of it once more, with nothing changed between. */
  readonly again: Verified
  /** Incremental, with nothing changed. */
  readonly still: Verified
  /** Incremental, after one household in a hundred was changed. */
  readonly changed: Verified
  /** Incremental, as of the next day, with nothing changed. */
  readonly nextDay: Verified
  /** Writing all verdicts that hold to a file, after a run that finds nothing changed. */
  readonly written: Usage
  readonly databaseBytes: number
}

/** Makes ledgers of so many persons in a folder, imports and judges them. */
export async function runSize(persons: number, folder: string, keep: boolean): Promise<SizeRun> {
  const { ledgers, database, imported } = await importedLedgers(persons, folder, keep)
  const judge = (what: string, mode: "full" | "incremental", asOf: Day = noticeDay) => {
    note(`${persons} persons: verifying: ${what}`)
    return verify(database, asOf, mode, folder)
  }
  const first = await judge("everything", "full")
  const held = await verdictsIn(database, noticeDay, folder)
  const again = await judge("everything again", "full")
  const heldAgain = await verdictsIn(database, noticeDay, folder)
  const still = await judge("nothing changed", "incremental")
  if (again.opened !== 0 || still.opened !== 0 || held.digest !== heldAgain.digest) {
    throw new Error(`${persons} persons: nothing changed, yet a later run says otherwise than the first`)
  }
  await importInto(database, changeHouseholds(ledgers, join(folder, "changed")), folder)
  const changed = await judge("one household in a hundred changed", "incremental")
  const nextDay = await judge("the next day", "incremental", plusDays(noticeDay, 1))
  const databaseBytes = statSync(database).size
  return { persons, imported, first, again, still, changed, nextDay, written: heldAgain.usage, databaseBytes }
}
