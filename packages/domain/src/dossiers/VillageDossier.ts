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

/** A post of the village with the appointments to it. */
export interface PostHoldings extends VillagePost {
  readonly village: VillageDossier
  readonly holdings: ReadonlyArray<Holding>
}

/** What is known of the posts in one village, whatever their level. */
export interface VillageDossier {
  readonly area: AreaCode
  readonly posts: ReadonlyArray<PostHoldings>
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
  const villages = new Map<AreaCode, OpenVillage>()
  const posts = new Map<string, OpenPost>()
  for (const row of rows.posts) {
    const village = villages.get(row.area) ?? { area: row.area, posts: [], holdings: [] }
    villages.set(row.area, village)
    const post: OpenPost = { ...row, village, holdings: [] }
    posts.set(row.id, post)
    village.posts.push(post)
  }
  for (const row of rows.appointments) {
    const post = posts.get(row.postId)
    if (post === undefined) continue
    const holding = { ...row, village: post.village, attended: attended.get(row.id) ?? none }
    post.holdings.push(holding)
    post.village.holdings.push(holding)
  }
  for (const village of villages.values()) {
    village.posts.sort(byId)
    village.holdings.sort(byId)
  }
  for (const { holdings } of posts.values()) if (holdings.length > 1) holdings.sort(byId)
  return [...villages.values()]
}

interface OpenPost extends PostHoldings {
  readonly village: OpenVillage
  readonly holdings: Array<Holding>
}

interface OpenVillage extends VillageDossier {
  readonly posts: Array<OpenPost>
  readonly holdings: Array<Holding>
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

const none: ReadonlySet<Attendance["month"]> = new Set()
