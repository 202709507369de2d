import { existsSync, mkdirSync } from "node:fs"
import { dirname } from "node:path"
import Sqlite from "better-sqlite3"

/** How long a writer waits for another one, in milliseconds. */
const patience = 30_000

/** How much of the file the writing connection keeps in memory, in KiB. */
const writerCache = 65_536

/**
 * The same while a run puts away what it found. Of what changed, pages are met again and again before any is written; of
 * everything there are more than any memory holds.
 */
const settlingCache = { changed: 163_840, all: 32_768 }

/**
 * How much of temporary tables stays in memory, the rest in a file: keys of an import are looked up in any order, what a
 * run stages is read once, in the order in which it came.
 */
const temporaryCache = { keys: 32_768, staged: 8192 }

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
    database.pragma(`cache_size = -${writerCache}`)
    database.pragma(`temp.cache_size = -${temporaryCache.keys}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Has the writing connection keep no more in memory of what a run stages than it takes; the function returned ends it. */
export function prepareToStage(database: Sqlite.Database): () => void {
  database.pragma(`temp.cache_size = -${temporaryCache.staged}`)
  return () => {
    database.pragma(`temp.cache_size = -${temporaryCache.keys}`)
  }
}

/** Has the writing connection keep in memory what settling a run takes; the function returned ends it and frees the memory. */
export function prepareToSettle(database: Sqlite.Database, examined: keyof typeof settlingCache): () => void {
  database.pragma(`cache_size = -${settlingCache[examined]}`)
  return () => {
    database.pragma(`cache_size = -${writerCache}`)
    database.pragma("shrink_memory")
  }
}

/** How much of the file a reader keeps in memory, in KiB: one that passes through it, and one that looks rows up by key. */
export const readerCache = { passing: 8192, lookingUp: 32_768 }

/** Opens a connection that only reads. */
export function openReader(path: string, cache = readerCache.passing): Sqlite.Database {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: patience })
  database.pragma(`cache_size = -${cache}`)
  return database
}

/** Makes a folder and those above it, one by one: a recursive call never returns on file systems such as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}
