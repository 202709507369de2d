import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { ListedPage, ListedRequest } from "@wengang/application/ports/LedgerStore.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Kysely } from "kysely"
import { cursorOf, readCursor } from "../lists/cursor.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import type { Tables } from "../tables/Tables.ts"
import { countOfListed, fewListed, type ListedPlace, pageOfListed } from "./listedQueries.ts"

/**
 * Lists that are no longer than this are walked whole for a city, some 15 ms; beside longer ones a page of persons who
 * stand on them is found soon, at less than a microsecond for each who does not.
 */
const few = 5_000

/** Names the order of the list, in cursors. */
const order = "listed"

/** A page of what comparison lists say of persons within reach, place by place, there by person. */
export async function readListed(
  db: Kysely<Tables>,
  sealer: Sealer,
  reach: Reach,
  { after, limit, uncounted = false, ...filter }: ListedRequest
): Promise<ListedPage> {
  const isWide = isWholeCity(reach, filter)
  const short = isWide && (await fewListed(db, filter, few).executeTakeFirstOrThrow()).few
  const start = after === undefined ? undefined : placeOf(sealer, after)
  const page = pageOfListed(db, short ? "lists" : "persons", reach, { ...filter, limit: limit + 1 }, start)
  const found = await page.execute()
  const counted = uncounted
    ? undefined
    : await countOfListed(db, isWide ? "lists" : "persons", reach, filter).executeTakeFirstOrThrow()
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    rows: shown.map(({ idKey: _, idMasked, ...row }) => ({ ...row, idNumber: idMasked })),
    total: Number(counted?.total ?? 0),
    next: last === undefined ? null : cursorAt(sealer, last)
  }
}

/** Whether so many persons are asked about that walking them all would be felt. */
function isWholeCity({ area }: Reach, { household, person }: Pick<ListedRequest, "household" | "person">): boolean {
  if (household !== undefined || person !== undefined) return false
  return area === null || ["nation", "province", "city"].includes(Area.levelOf(area))
}

function cursorAt(sealer: Sealer, { area, personId, list, idKey }: ListedPlace): string {
  return cursorOf(sealer, order, { value: area, key: [personId, list, idKey] })
}

function placeOf(sealer: Sealer, after: string): ListedPlace {
  const { value, key } = readCursor(sealer, order, after)
  const [personId, list, idKey] = key.map(String)
  return { area: String(value) as Area.AreaCode, personId: personId ?? "", list: list ?? "", idKey: idKey ?? "" }
}
