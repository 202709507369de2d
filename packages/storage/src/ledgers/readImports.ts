import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { ListedImport } from "@wengang/application/ports/LedgerStore.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** The last imports within reach, newest first. */
export async function readImports(
  db: Kysely<Tables>,
  reach: Reach,
  { before, limit }: { readonly before?: string; readonly limit: number }
): Promise<ReadonlyArray<ListedImport>> {
  const start =
    before === undefined
      ? undefined
      : await db.selectFrom("import").select(["startedAt", "id"]).where("id", "=", before).executeTakeFirst()
  const rows = await importsWithin(db, reach)
    .$if(start !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("taken.startedAt", "taken.id"), "<", eb.tuple(start?.startedAt ?? "", start?.id ?? ""))
      )
    )
    .orderBy("taken.startedAt", "desc")
    .orderBy("taken.id", "desc")
    .limit(limit)
    .execute()
  return rows.map(listedImportOf)
}

/** One import within reach; undefined where there is none. */
export async function readImport(db: Kysely<Tables>, reach: Reach, id: string): Promise<ListedImport | undefined> {
  const row = await importsWithin(db, reach).where("taken.id", "=", id).executeTakeFirst()
  return row === undefined ? undefined : listedImportOf(row)
}

function importsWithin(db: Kysely<Tables>, reach: Reach) {
  const range = reach.range()
  return db
    .selectFrom("import as taken")
    .leftJoin("import as undone", "undone.undoOf", "taken.id")
    .selectAll("taken")
    .select("undone.id as undoneBy")
    .$if(range !== null, (query) =>
      query.where("taken.area", ">=", range?.first ?? null).where("taken.area", "<=", range?.last ?? null)
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof importsWithin>["execute"]>>[number]

function listedImportOf({ firstChange: _, lastChange: __, actorId: ___, files, sheets, ...row }: Row): ListedImport {
  return { ...row, files: JSON.parse(files), sheets: JSON.parse(sheets) }
}
