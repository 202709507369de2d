import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import { type LooseFacts, type Open, unlinked } from "@wengang/domain/dossiers/facts.ts"
import type * as Dossier from "@wengang/domain/dossiers/HouseholdDossier.ts"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import { keysIn } from "./keysIn.ts"
import { queryBuilder as db } from "./queryBuilder.ts"
import { belongsTo, type Selection } from "./Selection.ts"

type OwnedRows = Pick<LooseFacts, "employments" | "grants" | "trainees"> &
  Pick<HouseholdRows, "referrals" | "classes" | "businesses" | "listed">

/** What else the persons selected have: work, grants, training, businesses, and lists that name them. */
export function readOwned(reader: RowReader, selection: Selection, persons: ReadonlyArray<string>): OwnedRows {
  // First, while the database has the rows of the persons at hand.
  const listed = reader.rows(listedIn(selection)).map(listedOf)
  const trainees = reader.rows(traineesIn(selection, persons)).map(traineeOf)
  const classIds = new Set(trainees.map(({ classId }) => classId))
  return {
    employments: reader.rows(employmentsIn(selection, persons)).map(employmentOf),
    referrals: reader.rows(referralsIn(selection, persons)).map(referralOf),
    grants: reader.rows(grantsIn(selection, persons)).map(grantOf),
    trainees,
    classes: readClassRows(reader, [...classIds]),
    businesses: reader.rows(businessesIn(selection, persons)).map(businessOf),
    listed
  }
}

/** Classes by key. */
export function readClassRows(reader: RowReader, keys: ReadonlyArray<string>): ReadonlyArray<Dossier.ClassRow> {
  return reader.rows(classesOf(keys)).map(classOf)
}

const employmentsIn = (selection: Selection, owners: ReadonlyArray<string>) =>
  db
    .selectFrom("employment")
    .select(["id", "personId", "place", "employer", "channel", "monthlyIncome", "startOn", "endOn", "verifiedOn"])
    .where(belongsTo(selection, "personId", owners) as never)

function employmentOf(row: Row): Open<Dossier.EmploymentFacts> {
  return {
    id: row[0] as never,
    personId: row[1] as never,
    place: row[2] as never,
    employer: row[3] as never,
    channel: row[4] as never,
    monthlyIncome: row[5] as never,
    startOn: row[6] as never,
    endOn: row[7] as never,
    verifiedOn: row[8] as never,
    person: unlinked
  }
}

const grantsIn = (selection: Selection, owners: ReadonlyArray<string>) =>
  db
    .selectFrom("grant")
    .select(["id", "personId", "kind", "period", "amount", "appliedOn", "approvedOn", "paidOn"])
    .where(belongsTo(selection, "personId", owners) as never)

function grantOf(row: Row): Open<Dossier.GrantFacts> {
  return {
    id: row[0] as never,
    personId: row[1] as never,
    kind: row[2] as never,
    period: row[3] as never,
    amount: row[4] as never,
    appliedOn: row[5] as never,
    approvedOn: row[6] as never,
    paidOn: row[7] as never,
    person: unlinked
  }
}

const traineesIn = (selection: Selection, owners: ReadonlyArray<string>) =>
  db
    .selectFrom("trainee")
    .select(["classId", "personId", "daysAttended", "certificate"])
    .where(belongsTo(selection, "personId", owners) as never)

function traineeOf([classId, personId, daysAttended, certificate]: Row): Open<Dossier.TraineeFacts> {
  return {
    classId: classId as never,
    personId: personId as never,
    daysAttended: daysAttended as never,
    certificate: certificate as never,
    person: unlinked,
    class: unlinked
  }
}

const classesOf = (ids: ReadonlyArray<string>) =>
  db.selectFrom("class").select(["id", "startOn", "endOn", "days"]).where("id", "in", keysIn(ids))

function classOf([id, startOn, endOn, days]: Row): Dossier.ClassRow {
  return { id: id as never, startOn: startOn as never, endOn: endOn as never, days: days as never }
}

const referralsIn = (selection: Selection, owners: ReadonlyArray<string>) =>
  db
    .selectFrom("referral")
    .select(["vacancyId", "personId", "referredOn", "outcome"])
    .where(belongsTo(selection, "personId", owners) as never)

function referralOf([vacancyId, personId, referredOn, outcome]: Row): Dossier.ReferralRow {
  return {
    vacancyId: vacancyId as never,
    personId: personId as never,
    referredOn: referredOn as never,
    outcome: outcome as never
  }
}

const businessesIn = (selection: Selection, owners: ReadonlyArray<string>) =>
  db
    .selectFrom("business")
    .select(["id", "personId", "registeredOn", "status", "closedOn"])
    .where(belongsTo(selection, "personId", owners) as never)

function businessOf([id, personId, registeredOn, status, closedOn]: Row): Dossier.BusinessRow {
  return {
    id: id as never,
    personId: personId as never,
    registeredOn: registeredOn as never,
    status: status as never,
    closedOn: closedOn as never
  }
}

const listedIn = (selection: Selection) =>
  db
    .selectFrom("person")
    .innerJoin("listed", "listed.idIndex", "person.idIndex")
    .select(["person.id", "listed.list", "listed.fromOn", "listed.toOn", "listed.source"])
    .where((eb) =>
      "first" in selection
        ? eb.and([eb("person.area", ">=", selection.first), eb("person.area", "<=", selection.last)])
        : eb("person.householdId", "in", keysIn(selection.households))
    )

function listedOf([personId, list, fromOn, toOn, source]: Row): HouseholdRows["listed"][number] {
  return {
    personId: personId as never,
    row: { list: list as never, fromOn: fromOn as never, toOn: toOn as never, source: source as never }
  }
}
