import { assembleHouseholds } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type * as Dossier from "@wengang/domain/dossiers/HouseholdDossier.ts"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import type { AreaRange } from "./AreaRange.ts"
import type { Namesakes } from "./Namesakes.ts"
import { queryBuilder as db } from "./queryBuilder.ts"
import { readOwned } from "./readOwned.ts"
import { readPosts } from "./readPosts.ts"

/** The dossiers of all households in a range of areas, with no more columns than rules read. */
export function readHouseholds(
  reader: RowReader,
  range: AreaRange,
  namesakes: Namesakes
): ReadonlyArray<Dossier.HouseholdDossier> {
  const persons = reader.rows(personsIn(range)).map(personOf)
  return assembleHouseholds({
    households: reader.rows(householdsIn(range)).map(householdOf),
    persons,
    ...readPosts(reader, range),
    ...readOwned(reader, range),
    namesakes: namesakes.size === 0 ? [] : persons.flatMap(({ id }) => namesakes.get(id) ?? [])
  })
}

const householdsIn = ({ first, last }: AreaRange) =>
  db
    .selectFrom("household")
    .select(["id", "area", "kind", "riskRemoved", "identifiedOn", "declaredSize", "declaredWorkers"])
    .where("area", ">=", first)
    .where("area", "<=", last)

function householdOf([
  id,
  area,
  kind,
  riskRemoved,
  identifiedOn,
  declaredSize,
  declaredWorkers
]: Row): Dossier.HouseholdRow {
  return {
    id: id as never,
    area: area as never,
    kind: kind as never,
    riskRemoved: yesNo(riskRemoved),
    identifiedOn: identifiedOn as never,
    declaredSize: declaredSize as never,
    declaredWorkers: declaredWorkers as never
  }
}

const personsIn = ({ first, last }: AreaRange) =>
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
      "idMasked"
    ])
    .where("area", ">=", first)
    .where("area", "<=", last)

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
