import type { Family, Member, Village } from "./Family.ts"
import type { PostKind } from "./HouseholdShape.ts"
import type { Ledgers, Row } from "./Ledgers.ts"
import { yuan } from "./Literals.ts"

const requiredDays = 20

/** The posts of a village by kind: what their keys end in, and what they are. */
export const posts: Readonly<Record<PostKind, Pick<Row<"post">, "id" | "title" | "level" | "monthlyPay">>> = {
  cleaner: { id: "1", title: "保洁员", level: "village", monthlyPay: yuan(300) },
  countyCleaner: { id: "2", title: "县级保洁员", level: "county", monthlyPay: yuan(800) },
  assistant: { id: "3", title: "协保员", level: "township", monthlyPay: yuan(500) }
}
const kinds = Object.keys(posts) as ReadonlyArray<PostKind>

/** The key of a village's post of a kind. */
export function postKey(village: string, kind: PostKind): string {
  return `G-${village}-${posts[kind].id}`
}

/** Appoints somebody to a post of the village, with an agreement, publicity and insurance. */
export function appoint(
  member: Member,
  village: Village,
  kind: PostKind,
  startOn = village.calendar.holderSince
): Row<"appointment"> {
  const { calendar } = village
  const { id } = member.person
  const appointment: Row<"appointment"> = {
    id: member.appointments.length === 0 ? `A${id.slice(1)}` : `A${id.slice(1)}-${member.appointments.length + 1}`,
    postId: postKey(village.code, kind),
    personId: id,
    startOn,
    endOn: null,
    exitReason: null,
    agreementFrom: calendar.agreement.startOn,
    agreementTo: calendar.agreement.endOn,
    publicFrom: calendar.publicity.startOn,
    publicTo: calendar.publicity.endOn,
    insuredUntil: calendar.daysAgo(-200)
  }
  member.appointments.push(appointment)
  return appointment
}

/** Gives somebody a post with attendance and pay of every complete month since. */
export function addHolding(member: Member, village: Village, kind: PostKind): void {
  const { calendar, random } = village
  const { id: appointmentId } = appoint(member, village, kind)
  const { monthlyPay } = posts[kind]
  for (const [at, month] of calendar.months.entries()) {
    const days = requiredDays + random.between(0, 3)
    member.attendance.push({ appointmentId, month, days, signedBy: null })
    const paidOn = calendar.payDays[at] ?? null
    member.pay.push({ appointmentId, month, due: monthlyPay, paid: monthlyPay, paidOn, payee: null })
  }
}

/** Adds the posts that the people of a village hold, each approved for as many as hold it. */
export function addPosts(ledgers: Ledgers, village: Village, families: ReadonlyArray<Family>): void {
  const quotas = new Map<string, number>()
  for (const { members } of families) {
    for (const { appointments } of members) {
      for (const { postId } of appointments) quotas.set(postId, (quotas.get(postId) ?? 0) + 1)
    }
  }
  for (const kind of kinds) {
    const quota = quotas.get(postKey(village.code, kind))
    if (quota !== undefined) ledgers.post.push(postRow(village, kind, quota))
  }
}

function postRow(village: Village, kind: PostKind, quota: number): Row<"post"> {
  return {
    ...posts[kind],
    id: postKey(village.code, kind),
    area: village.code,
    department: "乡村振兴局",
    employer: "某村民委员会",
    quota,
    requiredDays,
    duties: null,
    openedOn: village.calendar.daysAgo(900),
    withdrawnOn: null
  }
}
