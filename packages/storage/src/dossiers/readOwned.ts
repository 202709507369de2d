import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type * as Dossier from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { inChunks } from "../ledgers/inChunks.ts"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import type { AreaRange } from "./AreaRange.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

type OwnedRows = Pick<HouseholdRows, "employments" | "grants" | "classes" | "trainees" | "businesses" | "listed">

/** What else the persons of a range have: work, grants, training, businesses, and lists that name them. */
export function readOwned(reader: RowReader, range: AreaRange): OwnedRows {
  const trainees = reader.rows(traineesIn(range)).map(traineeOf)
  const classIds = new Set(trainees.map(({ classId }) => classId))
  return {
    employments: reader.rows(employmentsIn(range)).map(employmentOf),
    grants: reader.rows(grantsIn(range)).map(grantOf),
    trainees,
    classes: [...inChunks([...classIds])].flatMap((ids) => reader.rows(classesOf(ids)).map(classOf)),
    businesses: reader.rows(businessesIn(range)).map(businessOf),
    listed: reader.rows(listedIn(range)).map(listedOf)
  }
}

const employmentsIn = ({ first, last }: AreaRange) =>
  db
    .selectFrom("employment")
    .select(["id", "personId", "place", "employer", "channel", "monthlyIncome", "startOn", "endOn", "verifiedOn"])
    .where("area", ">=", first)
    .where("area", "<=", last)

function employmentOf(row: Row): Dossier.EmploymentRow {
  return {
    id: row[0] as never,
    personId: row[1] as never,
    place: row[2] as never,
    employer: row[3] as never,
    channel: row[4] as never,
    monthlyIncome: row[5] as never,
    startOn: row[6] as never,
    endOn: row[7] as never,
    verifiedOn: row[8] as never
  }
}

const grantsIn = ({ first, last }: AreaRange) =>
  db
    .selectFrom("grant")
    .select(["id", "personId", "kind", "period", "amount", "appliedOn", "approvedOn", "paidOn"])
    .where("area", ">=", first)
    .where("area", "<=", last)

function grantOf(row: Row): Dossier.GrantRow {
  return {
    id: row[0] as never,
    personId: row[1] as never,
    kind: row[2] as never,
    period: row[3] as never,
    amount: row[4] as never,
    appliedOn: row[5] as never,
    approvedOn: row[6] as never,
    paidOn: row[7] as never
  }
}

const traineesIn = ({ first, last }: AreaRange) =>
  db
    .selectFrom("trainee")
    .select(["classId", "personId", "daysAttended", "certificate"])
    .where("area", ">=", first)
    .where("area", "<=", last)

function traineeOf([classId, personId, daysAttended, certificate]: Row): Dossier.TraineeRow {
  return {
    classId: classId as never,
    personId: personId as never,
    daysAttended: daysAttended as never,
    certificate: certificate as never
  }
}

const classesOf = (ids: ReadonlyArray<string>) =>
  db.selectFrom("class").select(["id", "startOn", "endOn", "days"]).where("id", "in", ids)

function classOf([id, startOn, endOn, days]: Row): Dossier.ClassRow {
  return { id: id as never, startOn: startOn as never, endOn: endOn as never, days: days as never }
}

const businessesIn = ({ first, last }: AreaRange) =>
  db
    .selectFrom("business")
    .select(["id", "personId", "registeredOn", "status", "closedOn"])
    .where("area", ">=", first)
    .where("area", "<=", last)

function businessOf([id, personId, registeredOn, status, closedOn]: Row): Dossier.BusinessRow {
  return {
    id: id as never,
    personId: personId as never,
    registeredOn: registeredOn as never,
    status: status as never,
    closedOn: closedOn as never
  }
}

const listedIn = ({ first, last }: AreaRange) =>
  db
    .selectFrom("person")
    .innerJoin("listed", "listed.idIndex", "person.idIndex")
    .select(["person.id", "listed.list", "listed.fromOn", "listed.toOn", "listed.source"])
    .where("person.area", ">=", first)
    .where("person.area", "<=", last)

function listedOf([personId, list, fromOn, toOn, source]: Row): HouseholdRows["listed"][number] {
  return {
    personId: personId as never,
    row: { list: list as never, fromOn: fromOn as never, toOn: toOn as never, source: source as never }
  }
}
