import { rmSync } from "node:fs"
import { dirname, join } from "node:path"
import type Sqlite from "better-sqlite3"
import type { Sealer } from "../secrets/Sealer.ts"
import { copyPapers } from "./copyPapers.ts"
import { type Inspection, inspectDatabase } from "./inspectDatabase.ts"

/** Copies a database in use to a new file, with the papers of its cases in a folder beside it, and looks the copy over. */
export async function backUp(
  { connection, sealer }: { readonly connection: Sqlite.Database; readonly sealer: Sealer },
  path: string,
  file: string
): Promise<Inspection> {
  await connection.backup(file)
  try {
    const found = await inspectDatabase(file, () => sealer)
    copyPapers(join(dirname(path), "evidence"), join(dirname(file), "evidence"))
    return found
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  }
}
