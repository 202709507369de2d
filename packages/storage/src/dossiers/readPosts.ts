import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import { type LooseFacts, none, type Open, unlinked } from "@wengang/domain/dossiers/facts.ts"
import type * as Dossier from "@wengang/domain/dossiers/HouseholdDossier.ts"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import { keysIn } from "./keysIn.ts"
import { queryBuilder as db } from "./queryBuilder.ts"
import { belongsTo, type Selection } from "./Selection.ts"

type PostRows = Pick<LooseFacts, "appointments"> &
  Pick<HouseholdRows, "posts" | "attendance" | "pay" | "signerAppointments">

/** What the households selected hold by way of posts: appointments, attendance and pay, and who signed for them. */
export function readPosts(reader: RowReader, selection: Selection, persons: ReadonlyArray<string>): PostRows {
  const appointments = reader.rows(appointmentsIn(selection, persons)).map(appointmentOf)
  const ids = "first" in selection ? [] : appointments.map(({ id }) => id)
  if (appointments.length === 0) return { posts: [], appointments, attendance: [], pay: [], signerAppointments: [] }
  const attendance = reader.rows(attendanceIn(selection, ids)).map(attendanceOf)
  const signers = new Set(attendance.flatMap(({ signedBy }) => signedBy ?? []))
  const postIds = new Set(appointments.map(({ postId }) => postId))
  return {
    posts: readPostRows(reader, [...postIds]),
    appointments,
    attendance,
    pay: reader.rows(payIn(selection, ids)).map(payOf),
    signerAppointments: reader.rows(heldBy([...signers])).map(signerOf)
  }
}

/** Posts by key, wherever they are. */
export function readPostRows(reader: RowReader, keys: ReadonlyArray<string>): ReadonlyArray<Dossier.PostRow> {
  return reader.rows(postsOf(keys)).map(postOf)
}

const appointmentsIn = (selection: Selection, owners: ReadonlyArray<string>) =>
  db
    .selectFrom("appointment")
    .select([
      "id",
      "postId",
      "personId",
      "startOn",
      "endOn",
      "agreementFrom",
      "agreementTo",
      "publicFrom",
      "publicTo",
      "insuredUntil"
    ])
    .where(belongsTo(selection, "personId", owners) as never)

function appointmentOf(row: Row): Open<Dossier.AppointmentFacts> {
  return {
    id: row[0] as never,
    postId: row[1] as never,
    personId: row[2] as never,
    startOn: row[3] as never,
    endOn: row[4] as never,
    agreementFrom: row[5] as never,
    agreementTo: row[6] as never,
    publicFrom: row[7] as never,
    publicTo: row[8] as never,
    insuredUntil: row[9] as never,
    person: unlinked,
    post: unlinked,
    attendance: none,
    pay: none,
    signers: unlinked
  }
}

const postsOf = (ids: ReadonlyArray<string>) =>
  db
    .selectFrom("post")
    .select(["id", "area", "level", "quota", "monthlyPay", "requiredDays"])
    .where("id", "in", keysIn(ids))

function postOf([id, area, level, quota, monthlyPay, requiredDays]: Row): Dossier.PostRow {
  return {
    id: id as never,
    area: area as never,
    level: level as never,
    quota: quota as never,
    monthlyPay: monthlyPay as never,
    requiredDays: requiredDays as never
  }
}

const attendanceIn = (selection: Selection, owners: ReadonlyArray<string>) =>
  db
    .selectFrom("attendance")
    .select(["appointmentId", "month", "days", "signedBy"])
    .where(belongsTo(selection, "appointmentId", owners) as never)

function attendanceOf([appointmentId, month, days, signedBy]: Row): Dossier.AttendanceRow {
  return {
    appointmentId: appointmentId as never,
    month: month as never,
    days: days as never,
    signedBy: signedBy as never
  }
}

const payIn = (selection: Selection, owners: ReadonlyArray<string>) =>
  db
    .selectFrom("pay")
    .select(["appointmentId", "month", "due", "paid", "paidOn", "payee"])
    .where(belongsTo(selection, "appointmentId", owners) as never)

function payOf([appointmentId, month, due, paid, paidOn, payee]: Row): Dossier.PayRow {
  return {
    appointmentId: appointmentId as never,
    month: month as never,
    due: due as never,
    paid: paid as never,
    paidOn: paidOn as never,
    payee: payee as never
  }
}

const heldBy = (personIds: ReadonlyArray<string>) =>
  db
    .selectFrom("appointment")
    .select(["id", "personId", "postId", "startOn", "endOn"])
    .where("personId", "in", keysIn(personIds))

function signerOf([id, personId, postId, startOn, endOn]: Row): Dossier.SignerAppointment {
  return {
    id: id as never,
    personId: personId as never,
    postId: postId as never,
    startOn: startOn as never,
    endOn: endOn as never
  }
}
