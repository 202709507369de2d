import { type DossierKind, dossierKinds } from "@wengang/application/ports/Examiner.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** What a run that starts from another one has to look at. */
export interface Changed {
  readonly notedUpTo: number
  /** Keys of single dossiers: those that a write touched, and those that came due. */
  readonly keys: Readonly<Record<DossierKind, ReadonlyArray<string>>>
  /** Areas all dossiers of which have to be looked at; "" for everywhere. */
  readonly areas: Readonly<Record<DossierKind, ReadonlyArray<Area.AreaCode | "">>>
  readonly counties: ReadonlyArray<Area.AreaCode>
}

const under = "under:"

/** Reads the notes since the last run, and the dossiers that come due by the day. */
export function readChanged(reader: RowReader, asOf: Day): Changed {
  const keys = byKind(() => new Set<string>())
  const areas = byKind(() => new Set<string>())
  const counties = new Set<string>()
  const [last] = reader.rows(db.selectFrom("note").select((eb) => eb.fn.max("seq").as("last"))) as ReadonlyArray<
    ReadonlyArray<number | null>
  >
  const notes = reader.rows(db.selectFrom("note").select(["kind", "key"]))
  const due = reader.rows(db.selectFrom("dossier").select(["kind", "key"]).where("recheckOn", "<=", asOf))
  for (const [kind, key] of [...notes, ...due] as unknown as ReadonlyArray<readonly [string, string]>) {
    if (kind === "county") counties.add(key)
    else if (key.startsWith(under)) areas[kind as DossierKind].add(key.slice(under.length))
    else keys[kind as DossierKind].add(key)
  }
  return {
    notedUpTo: last?.[0] ?? 0,
    keys: byKind((kind) => sorted(keys[kind])),
    areas: byKind((kind) => sorted(areas[kind]) as ReadonlyArray<Area.AreaCode>),
    counties: countiesIn(reader, counties)
  }
}

/** Counties by code; a note for an area stands for those under it that have households. */
function countiesIn(reader: RowReader, noted: ReadonlySet<string>): ReadonlyArray<Area.AreaCode> {
  const ranges = [...noted].filter((key) => key.startsWith(under)).map((key) => key.slice(under.length))
  const counties = new Set([...noted].filter((key) => !key.startsWith(under)))
  if (ranges.length > 0) {
    const all = reader.rows(db.selectFrom("dossier").select("key").where("kind", "=", "county"))
    for (const [key] of all as unknown as ReadonlyArray<readonly [string]>) {
      if (ranges.some((code) => code === "" || key.startsWith(Area.prefixOf(code as Area.AreaCode)))) counties.add(key)
    }
  }
  return sorted(counties) as ReadonlyArray<Area.AreaCode>
}

function sorted(keys: ReadonlySet<string>): ReadonlyArray<string> {
  return [...keys].sort()
}

function byKind<A>(of: (kind: DossierKind) => A): Record<DossierKind, A> {
  return Object.fromEntries(dossierKinds.map((kind) => [kind, of(kind)])) as Record<DossierKind, A>
}
