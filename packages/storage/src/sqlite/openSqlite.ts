import { existsSync, mkdirSync } from "node:fs"
import { dirname } from "node:path"
import Sqlite from "better-sqlite3"

/** How long a writer waits for another one, in milliseconds. */
const patience = 30_000

/** Opens the writing connection of a SQLite file, which it makes when it does not exist; readers never block on it. */
export function openWriter(path: string): Sqlite.Database {
  makeFolder(dirname(path))
  const database = new Sqlite(path, { timeout: patience })
  try {
    // Of a new file only: rows of a village lie together, and fewer pages hold them.
    database.pragma("page_size = 8192")
    database.pragma("journal_mode = WAL")
    database.pragma("synchronous = FULL")
    database.pragma("foreign_keys = ON")
    database.pragma("temp_store = FILE")
    database.pragma("cache_size = -65536")
    // What a run stages stays in memory up to this size.
    database.pragma("temp.cache_size = -32768")
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Opens a connection that only reads. */
export function openReader(path: string): Sqlite.Database {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: patience })
  database.pragma("cache_size = -8192")
  return database
}

/** Makes a folder and those above it, one by one: a recursive call never returns on file systems such as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}
