import {
  assembleVillages,
  type VillageAppointment,
  type VillageDossier,
  type VillagePost
} from "@wengang/domain/dossiers/VillageDossier.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import type { ExpressionBuilder } from "kysely"
import type { Row, RowReader } from "../sqlite/RowReader.ts"
import type { Tables } from "../tables/Tables.ts"
import type { AreaRange } from "./AreaRange.ts"
import { keysIn } from "./keysIn.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** All villages of a range, or some by code. */
export type Villages = AreaRange | { readonly villages: ReadonlyArray<string> }

/** The dossiers of the villages selected that have posts, with the attendance of those months that rules ask for. */
export function readVillages(
  reader: RowReader,
  villages: Villages,
  months: ReadonlyArray<Month>
): ReadonlyArray<VillageDossier> {
  const posts = reader.rows(postsIn(villages)).map(postOf)
  if (posts.length === 0) return []
  return assembleVillages({
    posts,
    appointments: reader.rows(appointmentsIn(villages)).map(appointmentOf),
    attendance: reader
      .rows(attendanceIn(villages, months))
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

const attendanceIn = (villages: Villages, months: ReadonlyArray<Month>) =>
  db
    .selectFrom("attendance")
    .select(["appointmentId", "month"])
    .where(within("postArea", villages) as never)
    .where("month", "in", months)

function within(column: "area" | "postArea", villages: Villages) {
  return (eb: ExpressionBuilder<Tables, "attendance">) =>
    "first" in villages
      ? eb.and([eb(column, ">=", villages.first), eb(column, "<=", villages.last)])
      : eb(column, "in", keysIn(villages.villages))
}
