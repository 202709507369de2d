import type { DossierKind } from "@wengang/application/ports/Examiner.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import type { AreaRange } from "./AreaRange.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** What the last run over everything left of a dossier. */
export interface LeftDossier {
  readonly area: string
  readonly recheckOn: string | null
  readonly shareTurnsOn: string | null
  readonly imprint: string
}

/** What it left of the dossiers in a range of areas, by key. */
export function readLeft(
  reader: RowReader,
  kind: DossierKind,
  { first, last }: AreaRange
): ReadonlyMap<string, LeftDossier> {
  const rows = reader.rows(
    db
      .selectFrom("dossier")
      .select(["key", "area", "recheckOn", "shareTurnsOn", "imprint"])
      .where("kind", "=", kind)
      .where("area", ">=", first)
      .where("area", "<=", last)
  )
  return new Map(rows.map((row) => leftOf(row as unknown as Columns)))
}

type Columns = readonly [
  key: string,
  area: string,
  recheckOn: string | null,
  shareTurnsOn: string | null,
  imprint: string
]

function leftOf([key, area, recheckOn, shareTurnsOn, imprint]: Columns): readonly [string, LeftDossier] {
  return [key, { area, recheckOn, shareTurnsOn, imprint }]
}
