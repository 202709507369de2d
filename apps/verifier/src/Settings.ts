import { resolve } from "node:path"
import type { DatabaseOptions } from "@wengang/storage/Database.ts"
import { databaseAt } from "@wengang/storage/databaseAt.ts"

export type Environment = Readonly<Record<string, string | undefined>>

/** Where a path that a person wrote leads: from the folder they stand in, also when npm changed it. */
export function pathFromUser(path: string, environment: Environment): string {
  return resolve(folderOf(environment), path)
}

/** The database that `--database` or `DATABASE_URL` names; `data/wengang.db` of the checkout otherwise. */
export function databaseOf(given: string | undefined, environment: Environment): DatabaseOptions {
  return { path: databaseAt(given ?? environment.DATABASE_URL, folderOf(environment)), key: environment.WENGANG_KEY }
}

function folderOf({ INIT_CWD: folder }: Environment): string {
  return folder ?? process.cwd()
}
