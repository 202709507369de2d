import {
  assembleVillages,
  type VillageAppointment,
  type VillageDossier,
  type VillagePost
} from "@wengang/domain/dossiers/VillageDossier.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import type { AreaRange } from "./AreaRange.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** How many months back attendance is read for villages: rules ask for the settled month, at most this far back. */
const monthsBack = 12

/** The dossiers of the villages in a range that have posts. */
export function readVillages(reader: RowReader, range: AreaRange, asOf: Day): ReadonlyArray<VillageDossier> {
  const posts = reader.rows(postsIn(range)).map(postOf)
  if (posts.length === 0) return []
  return assembleVillages({
    posts,
    appointments: reader.rows(appointmentsIn(range)).map(appointmentOf),
    attendance: reader
      .rows(attendanceIn(range, asOf))
      .map(([appointmentId, month]) => ({ appointmentId, month }) as never)
  })
}

const postsIn = ({ first, last }: AreaRange) =>
  db
    .selectFrom("post")
    .select(["id", "area", "quota", "withdrawnOn"])
    .where("area", ">=", first)
    .where("area", "<=", last)

function postOf([id, area, quota, withdrawnOn]: Row): VillagePost {
  return { id: id as never, area: area as never, quota: quota as never, withdrawnOn: withdrawnOn as never }
}

const appointmentsIn = ({ first, last }: AreaRange) =>
  db
    .selectFrom("appointment")
    .select(["id", "postId", "personId", "startOn", "endOn"])
    .where("postArea", ">=", first)
    .where("postArea", "<=", last)

function appointmentOf([id, postId, personId, startOn, endOn]: Row): VillageAppointment {
  return {
    id: id as never,
    postId: postId as never,
    personId: personId as never,
    startOn: startOn as never,
    endOn: endOn as never
  }
}

const attendanceIn = ({ first, last }: AreaRange, asOf: Day) => {
  const current = Month.ofDay(asOf)
  return db
    .selectFrom("attendance")
    .select(["appointmentId", "month"])
    .where("postArea", ">=", first)
    .where("postArea", "<=", last)
    .where("month", ">=", Month.plus(current, -monthsBack))
    .where("month", "<=", current)
}
