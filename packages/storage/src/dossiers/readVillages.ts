import {
  assembleVillages,
  type VillageAppointment,
  type VillageDossier,
  type VillagePost
} from "@wengang/domain/dossiers/VillageDossier.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import type { ExpressionBuilder } from "kysely"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import type { Tables } from "../tables/Tables.ts"
import type { AreaRange } from "./AreaRange.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** How many months back attendance is read for villages: rules ask for the settled month, at most this far back. */
const monthsBack = 12

/** All villages of a range, or some by code. */
export type Villages = AreaRange | { readonly villages: ReadonlyArray<string> }

/** The dossiers of the villages selected that have posts. */
export function readVillages(reader: RowReader, villages: Villages, asOf: Day): ReadonlyArray<VillageDossier> {
  const posts = reader.rows(postsIn(villages)).map(postOf)
  if (posts.length === 0) return []
  return assembleVillages({
    posts,
    appointments: reader.rows(appointmentsIn(villages)).map(appointmentOf),
    attendance: reader
      .rows(attendanceIn(villages, asOf))
      .map(([appointmentId, month]) => ({ appointmentId, month }) as never)
  })
}

const postsIn = (villages: Villages) =>
  db
    .selectFrom("post")
    .select(["id", "area", "quota", "withdrawnOn"])
    .where(within("area", villages) as never)

function postOf([id, area, quota, withdrawnOn]: Row): VillagePost {
  return { id: id as never, area: area as never, quota: quota as never, withdrawnOn: withdrawnOn as never }
}

const appointmentsIn = (villages: Villages) =>
  db
    .selectFrom("appointment")
    .select(["id", "postId", "personId", "startOn", "endOn"])
    .where(within("postArea", villages) as never)

function appointmentOf([id, postId, personId, startOn, endOn]: Row): VillageAppointment {
  return {
    id: id as never,
    postId: postId as never,
    personId: personId as never,
    startOn: startOn as never,
    endOn: endOn as never
  }
}

const attendanceIn = (villages: Villages, asOf: Day) => {
  const current = Month.ofDay(asOf)
  return db
    .selectFrom("attendance")
    .select(["appointmentId", "month"])
    .where(within("postArea", villages) as never)
    .where("month", ">=", Month.plus(current, -monthsBack))
    .where("month", "<=", current)
}

function within(column: "area" | "postArea", villages: Villages) {
  return (eb: ExpressionBuilder<Tables, "attendance">) =>
    "first" in villages
      ? eb.and([eb(column, ">=", villages.first), eb(column, "<=", villages.last)])
      : eb(column, "in", villages.villages as never)
}
