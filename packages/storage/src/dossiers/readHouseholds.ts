import { assembleHouseholds } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type * as Dossier from "@wengang/domain/dossiers/HouseholdDossier.ts"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import type { References } from "./CrossReferences.ts"
import { queryBuilder as db } from "./queryBuilder.ts"
import { readOwned } from "./readOwned.ts"
import { readPosts } from "./readPosts.ts"
import type { Selection } from "./Selection.ts"

/** The dossiers of the households selected, with no more columns than rules read. */
export function readHouseholds(
  reader: RowReader,
  selection: Selection,
  { namesakes, sharedPhones }: References
): ReadonlyArray<Dossier.HouseholdDossier> {
  const persons = reader.rows(personsIn(selection)).map(personOf)
  const ids = "first" in selection ? [] : persons.map(({ id }) => id)
  const households = reader.rows(householdsIn(selection)).map(householdOf)
  return assembleHouseholds({
    households,
    persons,
    ...readPosts(reader, selection, ids),
    ...readOwned(reader, selection, ids),
    namesakes,
    sharedPhones
  })
}

const householdsIn = (selection: Selection) =>
  db
    .selectFrom("household")
    .select(["id", "area", "kind", "riskRemoved", "identifiedOn", "declaredSize", "declaredWorkers", "phone"])
    .where((eb) =>
      "first" in selection
        ? eb.and([eb("area", ">=", selection.first), eb("area", "<=", selection.last)])
        : eb("id", "in", selection.households)
    )

function householdOf(row: Row): Dossier.HouseholdRow {
  return {
    id: row[0] as never,
    area: row[1] as never,
    kind: row[2] as never,
    riskRemoved: yesNo(row[3]),
    identifiedOn: row[4] as never,
    declaredSize: row[5] as never,
    declaredWorkers: row[6] as never,
    phone: row[7] as never
  }
}

const personsIn = (selection: Selection) =>
  db
    .selectFrom("person")
    .select([
      "id",
      "householdId",
      "sex",
      "bornOn",
      "relation",
      "schooling",
      "health",
      "labour",
      "status",
      "statusOn",
      "willing",
      "destitute",
      "cadre",
      "publicPayroll",
      "idLength",
      "idFault",
      "idBornOn",
      "idSex",
      "idMasked",
      "phone"
    ])
    .where((eb) =>
      "first" in selection
        ? eb.and([eb("area", ">=", selection.first), eb("area", "<=", selection.last)])
        : eb("householdId", "in", selection.households)
    )

function personOf(row: Row): Dossier.PersonRow {
  return {
    id: row[0] as never,
    householdId: row[1] as never,
    sex: row[2] as never,
    bornOn: row[3] as never,
    relation: row[4] as never,
    schooling: row[5] as never,
    health: row[6] as never,
    labour: row[7] as never,
    status: row[8] as never,
    statusOn: row[9] as never,
    willing: yesNo(row[10]),
    destitute: yesNo(row[11]),
    cadre: yesNo(row[12]),
    publicPayroll: yesNo(row[13]),
    phone: row[19] as never,
    identity: {
      length: row[14] as never,
      fault: row[15] as never,
      bornOn: row[16] as never,
      sex: row[17] as never,
      masked: row[18] as never
    }
  }
}

function yesNo(value: unknown): boolean | null {
  return value === null ? null : value === 1
}
