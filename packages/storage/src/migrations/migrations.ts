import type { Migration } from "kysely/migration"
import * as ledgers from "./2026-11-23-ledgers.ts"
import * as work from "./2026-11-23-work.ts"

/** All migrations, in the order in which they run. A migration that was released is never edited; a new one follows it. */
export const migrations: Readonly<Record<string, Migration>> = {
  "2026-11-23-ledgers": ledgers,
  "2026-11-23-work": work
}
