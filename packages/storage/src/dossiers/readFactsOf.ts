import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { Facts, WantedFacts } from "@wengang/application/ports/FactsReader.ts"
import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import type { ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { sql } from "kysely"
import type { RowReader } from "../sqlite/RowReader.ts"
import { readReferencesOf } from "./CrossReferences.ts"
import { readFacts } from "./readHouseholds.ts"
import { readClassRows } from "./readOwned.ts"
import { readPostRows } from "./readPosts.ts"
import { rowsOf } from "./rowsOf.ts"
import { SupplyLookedUp } from "./SupplyLookedUp.ts"

/** What rules ask for of the households wanted, with the posts and classes that a draft would newly name. */
export function readFactsOf(
  reader: RowReader,
  reach: Reach,
  wanted: WantedFacts,
  windows: ReadonlyArray<ParameterWindow>
): Facts {
  const households = householdsWanted(reader, wanted).filter(({ area }) => reach.covers(area))
  const selection = { households: households.map(({ id }) => id) }
  const { loose, attached } = readFacts(reader, selection, readReferencesOf(reader, selection))
  const known = new Set(attached.posts.map(({ id }) => id))
  const posts = readPostRows(reader, wanted.posts).filter(({ id, area }) => !known.has(id) && reach.covers(area))
  const rows = {
    ...loose,
    ...attached,
    posts: [...attached.posts, ...posts],
    classes: [
      ...attached.classes,
      ...classesWanted(reader, reach, wanted, new Set(attached.classes.map(({ id }) => id)))
    ]
  }
  const places = [...households.map(({ area }) => area), ...rows.posts.map(({ area }) => area)]
  const areas = [...new Set([...places, ...wanted.areas.filter((area) => reach.covers(area))])]
  return {
    rows,
    areas,
    supply: supplyOf(reader, areas),
    windows: windows.filter(({ jurisdiction }) => jurisdiction === null || isOver(jurisdiction, areas))
  }
}

interface Place {
  readonly id: string
  readonly area: Area.AreaCode
}

function householdsWanted(reader: RowReader, wanted: WantedFacts): ReadonlyArray<Place> {
  const [households, persons, appointments] = [wanted.households, wanted.persons, wanted.appointments].map((keys) =>
    JSON.stringify(keys)
  )
  const rows = rowsOf(
    reader,
    sql`select id, area from household where id in (
      select value from json_each(${households})
      union select household_id from person where id in (select value from json_each(${persons}))
      union select p.household_id from appointment a join person p on p.id = a.person_id
        where a.id in (select value from json_each(${appointments})))`
  )
  return rows.map(([id, area]) => ({ id, area }) as unknown as Place)
}

function classesWanted(reader: RowReader, reach: Reach, { classes }: WantedFacts, known: ReadonlySet<string>) {
  if (classes.length === 0) return []
  const places = rowsOf(
    reader,
    sql`select id, area from class where id in (select value from json_each(${JSON.stringify(classes)}))`
  ) as unknown as ReadonlyArray<readonly [string, Area.AreaCode]>
  const within = places.filter(([id, area]) => !known.has(id) && reach.covers(area)).map(([id]) => id)
  return readClassRows(reader, within)
}

/** Which ledgers have rows where rules may ask for them: a few probes of indexes for each county. */
function supplyOf(reader: RowReader, areas: ReadonlyArray<Area.AreaCode>): Facts["supply"] {
  const supply = new SupplyLookedUp(reader)
  const counties = new Set(areas.map(countyOf))
  return [...counties].map((area) => ({ area, ledgers: ledgerNames.filter((ledger) => supply.has(ledger, area)) }))
}

/** The county of an area; what lies above counties stands for itself. */
function countyOf(area: Area.AreaCode): Area.AreaCode {
  return Area.at(area, "county")
}

function isOver(jurisdiction: Area.AreaCode, areas: ReadonlyArray<Area.AreaCode>): boolean {
  return areas.some((area) => Area.liesUnder(area, jurisdiction))
}
