import type Sqlite from "better-sqlite3"
import { CamelCasePlugin, Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { PatientDialect } from "./PatientDialect.ts"
import { preparedOnce } from "./preparedOnce.ts"

/** Queries on a connection whose schema is settled, with names in camelCase. */
export function kyselyOn(connection: Sqlite.Database): Kysely<Tables> {
  return kyselyOver(preparedOnce(connection))
}

/** Queries on a connection whose schema may still change, by migrations or temporary tables. */
export function kyselyOver(connection: Pick<Sqlite.Database, "prepare" | "close">): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new PatientDialect(connection),
    plugins: [new CamelCasePlugin()]
  })
}
