import { type Attached, linkHouseholds } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import { type LooseFacts, none, type Open } from "@wengang/domain/dossiers/facts.ts"
import type * as Dossier from "@wengang/domain/dossiers/HouseholdDossier.ts"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import type { References } from "./CrossReferences.ts"
import { keysIn } from "./keysIn.ts"
import { queryBuilder as db } from "./queryBuilder.ts"
import { readOwned } from "./readOwned.ts"
import { readPersons } from "./readPersons.ts"
import { readPosts } from "./readPosts.ts"
import type { Selection } from "./Selection.ts"
import { yesNo } from "./yesNo.ts"

/** Facts of households that are not linked to each other yet, and what is to be attached to them. */
export interface ReadFacts {
  readonly loose: LooseFacts
  readonly attached: Attached
}

/** The dossiers of the households selected, with no more columns than rules read. */
export function readHouseholds(
  reader: RowReader,
  selection: Selection,
  references: References
): ReadonlyArray<Dossier.HouseholdDossier> {
  const { loose, attached } = readFacts(reader, selection, references)
  return linkHouseholds(loose, attached)
}

/** The facts that the dossiers of the households selected are linked from. */
export function readFacts(reader: RowReader, selection: Selection, { namesakes, sharedPhones }: References): ReadFacts {
  const persons = readPersons(reader, selection)
  const ids = "first" in selection ? [] : persons.map(({ id }) => id)
  const { appointments, ...posts } = readPosts(reader, selection, ids)
  const { employments, grants, trainees, ...owned } = readOwned(reader, selection, ids)
  const households = reader.rows(householdsIn(selection)).map(householdOf)
  return {
    loose: { households, persons, employments, appointments, grants, trainees },
    attached: { ...posts, ...owned, namesakes, sharedPhones }
  }
}

const householdsIn = (selection: Selection) =>
  db
    .selectFrom("household")
    .select(["id", "area", "kind", "riskRemoved", "identifiedOn", "declaredSize", "declaredWorkers", "phone"])
    .where((eb) =>
      "first" in selection
        ? eb.and([eb("area", ">=", selection.first), eb("area", "<=", selection.last)])
        : eb("id", "in", keysIn(selection.households))
    )

function householdOf(row: Row): Open<Dossier.HouseholdDossier> {
  return {
    id: row[0] as never,
    area: row[1] as never,
    kind: row[2] as never,
    riskRemoved: yesNo(row[3]),
    identifiedOn: row[4] as never,
    declaredSize: row[5] as never,
    declaredWorkers: row[6] as never,
    phone: row[7] as never,
    persons: none,
    members: none,
    sharedPhones: none
  }
}
