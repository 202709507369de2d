import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Imported, importInto } from "./CommandLine.ts"
import { measure } from "./measure.ts"
import { note } from "./note.ts"

/** Generated ledgers of so many persons, and a database that holds them and was never judged. */
export interface ImportedLedgers {
  readonly ledgers: string
  readonly database: string
  readonly imported: Imported
}

/**
 * Makes ledgers in a folder and imports them. What an earlier measurement kept there is not made again: its figures of
 * the import come with it. The database handed out may be written to.
 */
export async function importedLedgers(persons: number, folder: string, keep: boolean): Promise<ImportedLedgers> {
  mkdirSync(folder, { recursive: true })
  const ledgers = join(folder, "ledgers")
  const database = join(folder, "wengang.db")
  const pristine = join(folder, "imported.db")
  const account = join(folder, "imported.json")
  if (!existsSync(account)) {
    note(`${persons} persons: making ledgers`)
    await measure("packages/testing/src/writeGenerated.ts", [String(persons), ledgers], folder)
    note("importing")
    const imported = await importInto(pristine, ledgers, folder)
    writeFileSync(account, JSON.stringify(imported))
  }
  for (const end of ["-wal", "-shm"]) rmSync(database + end, { force: true })
  for (const end of ["", ".key"]) (keep ? copyFileSync : renameSync)(pristine + end, database + end)
  return { ledgers, database, imported: JSON.parse(readFileSync(account, "utf8")) as Imported }
}
