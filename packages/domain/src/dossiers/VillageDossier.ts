import type { Appointment } from "../ledgers/Appointment.ts"
import type { Attendance } from "../ledgers/Attendance.ts"
import type { Post } from "../ledgers/Post.ts"
import type { AreaCode } from "../values/Area.ts"

export type VillagePost = Pick<Post, "id" | "area" | "quota" | "withdrawnOn">
export type VillageAppointment = Pick<Appointment, "id" | "postId" | "personId" | "startOn" | "endOn">

/** An appointment to a post of the village. */
export interface Holding extends VillageAppointment {
  readonly village: VillageDossier
  /** The months for which a row of attendance stands, even one of 0 days. */
  readonly attended: ReadonlySet<Attendance["month"]>
}

/** What is known of the posts in one village, whatever their level. */
export interface VillageDossier {
  readonly area: AreaCode
  readonly posts: ReadonlyArray<VillagePost>
  readonly holdings: ReadonlyArray<Holding>
}

/** The rows of some villages' posts; attendance may be narrowed to the months that rules ask about. */
export interface VillageRows {
  readonly posts: ReadonlyArray<VillagePost>
  readonly appointments: ReadonlyArray<VillageAppointment>
  readonly attendance: ReadonlyArray<Pick<Attendance, "appointmentId" | "month">>
}

/** Links posts, appointments and attendance to their villages, each list by key. */
export function assembleVillages(rows: VillageRows): ReadonlyArray<VillageDossier> {
  const attended = new Map<string, Set<Attendance["month"]>>()
  for (const { appointmentId, month } of rows.attendance) {
    const months = attended.get(appointmentId)
    if (months === undefined) attended.set(appointmentId, new Set([month]))
    else months.add(month)
  }
  const villages = new Map<AreaCode, { area: AreaCode; posts: Array<VillagePost>; holdings: Array<Holding> }>()
  const villageOf = new Map<string, { area: AreaCode; posts: Array<VillagePost>; holdings: Array<Holding> }>()
  for (const post of rows.posts) {
    const village = villages.get(post.area) ?? { area: post.area, posts: [], holdings: [] }
    villages.set(post.area, village)
    villageOf.set(post.id, village)
    village.posts.push(post)
  }
  for (const row of rows.appointments) {
    const village = villageOf.get(row.postId)
    village?.holdings.push({ ...row, village, attended: attended.get(row.id) ?? none })
  }
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
  for (const village of villages.values()) {
    village.posts.sort(byId)
    village.holdings.sort(byId)
  }
  return [...villages.values()]
}

const none: ReadonlySet<Attendance["month"]> = new Set()
