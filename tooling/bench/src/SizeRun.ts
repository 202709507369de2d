import { mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { type Day, plusDays } from "@wengang/domain/values/Day.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { type Imported, importInto, type Verified, verify } from "./CommandLine.ts"
import { changeHouseholds } from "./changeHouseholds.ts"
import { measure } from "./measure.ts"
import { note } from "./note.ts"

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
  const judge = (what: string, mode: "full" | "incremental", asOf: Day = noticeDay) => {
    note(`verifying: ${what}`)
    return verify(database, asOf, mode, folder)
  }
  const first = await judge("everything", "full")
  const again = await judge("everything again", "full")
  const still = await judge("nothing changed", "incremental")
  for (const run of [again, still]) {
    if (run.opened !== 0 || run.digest !== first.digest) {
      throw new Error(`${persons} persons: nothing changed, yet a later run says otherwise than the first`)
    }
  }
  await importInto(database, changeHouseholds(ledgers, join(folder, "changed")), folder)
  const changed = await judge("one household in a hundred changed", "incremental")
  const nextDay = await judge("the next day", "incremental", plusDays(noticeDay, 1))
  return { persons, imported, first, again, still, changed, nextDay, databaseBytes: statSync(database).size }
}
