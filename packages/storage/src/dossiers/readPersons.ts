import { none, type Open, unlinked } from "@wengang/domain/dossiers/facts.ts"
import type * as Dossier from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { sql } from "kysely"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import { keysIn } from "./keysIn.ts"
import { queryBuilder as db } from "./queryBuilder.ts"
import type { Selection } from "./Selection.ts"
import { yesNo } from "./yesNo.ts"

/** The persons of the households selected. */
export function readPersons(reader: RowReader, selection: Selection): ReadonlyArray<Open<Dossier.PersonFacts>> {
  return reader.rows(personsIn(selection)).map(personOf)
}

/*
 * Each column that SQLite hands over costs about as much as a rule. Those that hold one of a few words each come as one
 * text, which stands for the same traits each time it is met.
 */
const traitColumns = [
  "sex",
  "schooling",
  "health",
  "labour",
  "status",
  "willing",
  "destitute",
  "cadre",
  "public_payroll",
  "id_length",
  "id_fault",
  "id_sex"
]
const traitsText = sql`json_array(${sql.join(traitColumns.map((column) => sql.raw(column)))})`

/** In place of the birth date of a number, of which nearly all say the one that is stated: cheaper than the same text twice. */
const asStated = 1

const personsIn = (selection: Selection) =>
  db
    .selectFrom("person")
    .select(["id", "householdId", "bornOn", "statusOn", "idMasked", "phone", "relation"])
    .select(sql<string>`${traitsText}`.as("traits"))
    .select(sql`iif(id_born_on = born_on, ${sql.lit(asStated)}, id_born_on)`.as("idBornOn"))
    .where((eb) =>
      "first" in selection
        ? eb.and([eb("area", ">=", selection.first), eb("area", "<=", selection.last)])
        : eb("householdId", "in", keysIn(selection.households))
    )

function personOf(row: Row): Open<Dossier.PersonFacts> {
  const traits = traitsOf(row[7] as unknown as string)
  return {
    id: row[0] as never,
    householdId: row[1] as never,
    sex: traits.sex,
    bornOn: row[2] as never,
    relation: row[6] as never,
    schooling: traits.schooling,
    health: traits.health,
    labour: traits.labour,
    status: traits.status,
    statusOn: row[3] as never,
    willing: traits.willing,
    destitute: traits.destitute,
    cadre: traits.cadre,
    publicPayroll: traits.publicPayroll,
    phone: row[5] as never,
    identity: {
      length: traits.idLength,
      fault: traits.idFault,
      bornOn: (row[8] === asStated ? row[2] : row[8]) as never,
      sex: traits.idSex,
      masked: row[4] as never
    },
    household: unlinked,
    employments: none,
    appointments: none,
    grants: none,
    trainings: none,
    businesses: none,
    referrals: none,
    listed: none,
    namesakes: null
  }
}

type Traits = Pick<
  Dossier.PersonRow,
  "sex" | "schooling" | "health" | "labour" | "status" | "willing" | "destitute" | "cadre" | "publicPayroll"
> & {
  readonly idLength: Dossier.PersonRow["identity"]["length"]
  readonly idFault: Dossier.PersonRow["identity"]["fault"]
  readonly idSex: Dossier.PersonRow["identity"]["sex"]
}

/** A few thousand are met; more would be ledgers unlike any. */
const keptTraits = 20_000
const known = new Map<string, Traits>()

function traitsOf(text: string): Traits {
  let traits = known.get(text)
  if (traits === undefined) {
    if (known.size >= keptTraits) known.clear()
    traits = read(text)
    known.set(text, traits)
  }
  return traits
}

function read(text: string): Traits {
  const [sex, schooling, health, labour, status, willing, destitute, cadre, publicPayroll, idLength, idFault, idSex] =
    JSON.parse(text) as ReadonlyArray<never>
  return {
    sex: sex as never,
    schooling: schooling as never,
    health: health as never,
    labour: labour as never,
    status: status as never,
    willing: yesNo(willing),
    destitute: yesNo(destitute),
    cadre: yesNo(cadre),
    publicPayroll: yesNo(publicPayroll),
    idLength: idLength as never,
    idFault: idFault as never,
    idSex: idSex as never
  }
}
