import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { type AreaCode, inDifferentCounties } from "@wengang/domain/values/Area.ts"
import { factsOf, normalise } from "@wengang/domain/values/IdentityNumber.ts"
import { joined } from "./byHousehold.ts"
import { cellsFit } from "./cellsFit.ts"
import type { Draft, HouseholdLedger } from "./Draft.ts"
import type { HeldFacts } from "./HeldFacts.ts"
import { allKnown, type Laid } from "./Laid.ts"
import { newRow } from "./newRow.ts"
import { sharedAfter } from "./sharedAfter.ts"

type Row = Readonly<Record<string, unknown>>

/** In which list of a household's rows those of a ledger stand. */
const lists = {
  household: "households",
  person: "persons",
  employment: "employments",
  appointment: "appointments",
  attendance: "attendance",
  pay: "pay",
  grant: "grants",
  trainee: "trainees",
  business: "businesses",
  referral: "referrals"
} as const satisfies Readonly<Record<HouseholdLedger, keyof HouseholdRows>>

/**
 * Lays drafts over the rows of the households that they concern, one after the other, as saving them would. Undefined
 * where the page cannot tell what that makes: something named is not known here, the server would refuse a cell, or a
 * row leaves its county, which may then have none left of its ledger.
 */
export function layDrafts(held: HeldFacts, drafts: ReadonlyArray<Draft>): Laid | undefined {
  const concerned = [...new Set(drafts.flatMap((draft) => householdsOf(held, draft)))]
  const standing = concerned.flatMap((household) => held.households.get(household) ?? [])
  if (concerned.includes("") || concerned.length === 0) return undefined
  const before = joined(standing)
  let laid: Laid | undefined = { households: concerned, before, after: before, unknown: allKnown, supplied: [] }
  for (const draft of drafts) laid = laid && layOne(held, draft, laid)
  return laid && { ...laid, before: linkedRows(held, before), after: linkedRows(held, laid.after) }
}

/** The households whose rows a draft changes; an empty key for one that is not known here. */
function householdsOf(held: HeldFacts, { ledger, values }: Draft): ReadonlyArray<string> {
  const known = (household: string | undefined) =>
    household !== undefined && held.households.has(household) ? household : ""
  const { person, appointment } = held.householdOf
  if (ledger === "household") return [String(values.id)]
  const stood = standingOwners(held, ledger, values)
  if (ledger === "person") {
    const now = values.householdId === undefined ? [] : [known(String(values.householdId))]
    return [...stood, ...now]
  }
  if (ledger === "attendance" || ledger === "pay") return [known(appointment.get(String(values.appointmentId)))]
  return [...stood, ...(values.personId === undefined ? [] : [known(person.get(String(values.personId)))])]
}

/** The household in which the row of a draft stands already. */
function standingOwners(held: HeldFacts, ledger: HouseholdLedger, values: Draft["values"]): ReadonlyArray<string> {
  for (const [household, rows] of held.households) {
    if (rows[lists[ledger]].some((row) => isOfKey(ledger, row, values))) return [household]
  }
  return []
}

function isOfKey(ledger: HouseholdLedger, row: object, values: Draft["values"]): boolean {
  return ledgers[ledger].key.every((field) => (row as Row)[field] === values[field])
}

function layOne(held: HeldFacts, draft: Draft, laid: Laid): Laid | undefined {
  const { ledger } = draft
  const list = lists[ledger]
  const rows = laid.after[list] as ReadonlyArray<Row>
  const before = rows.find((row) => isOfKey(ledger, row, draft.values))
  if (!cellsFit(draft, before === undefined)) return undefined
  if (ledger === "trainee" && !held.classes.has(String(draft.values.classId))) return undefined
  const stated: Row = before === undefined ? newRow(draft) : { ...before, ...draft.values }
  const row = ledger === "person" ? withIdentity(stated, draft.values.idNumber) : stated
  const shared = sharedAfter(laid, draft, before, row)
  const after: HouseholdRows = { ...laid.after, ...shared.rows, [list]: [...rows.filter((one) => one !== before), row] }
  const [from, to] = [before && placeOf(held, laid.after, ledger, before), placeOf(held, after, ledger, row)]
  if (to === undefined || !held.areas.has(to) || (from !== undefined && inDifferentCounties(from, to))) return undefined
  return { ...laid, after, unknown: shared.unknown, supplied: [...laid.supplied, { ledger, place: to }] }
}

/** A person as rules know one: of a number that was typed, what it tells. */
function withIdentity({ idNumber: _, ...row }: Row, typed: Draft["values"][string] | undefined): Row {
  return typeof typed === "string" ? { ...row, identity: factsOf(normalise(typed)) } : row
}

/** The place of a row: that of its post, or of its household. */
function placeOf(held: HeldFacts, rows: HouseholdRows, ledger: HouseholdLedger, row: Row): AreaCode | undefined {
  if (ledger === "household") return row.area as AreaCode
  if (ledger === "appointment") return held.posts.get(String(row.postId))?.area
  if (ledger === "attendance" || ledger === "pay") {
    const appointment = rows.appointments.find(({ id }) => id === row.appointmentId)
    return held.posts.get(appointment?.postId ?? "")?.area
  }
  const person = ledger === "person" ? row : rows.persons.find(({ id }) => id === row.personId)
  return rows.households.find(({ id }) => id === person?.householdId)?.area
}

/** With the posts, classes and appointments of signers that the rows name. */
function linkedRows(held: HeldFacts, rows: HouseholdRows): HouseholdRows {
  const classes = [...new Set(rows.trainees.map(({ classId }) => classId))]
  const posts = [...new Set(rows.appointments.map(({ postId }) => postId))]
  const signers = new Set(rows.attendance.flatMap(({ signedBy }) => signedBy ?? []))
  const own = new Set(rows.appointments.map(({ id }) => id))
  const elsewhere = [...signers].flatMap((signer) => held.appointmentsOf.get(signer) ?? [])
  return {
    ...rows,
    posts: posts.flatMap((id) => held.posts.get(id) ?? []),
    classes: classes.flatMap((id) => held.classes.get(id) ?? []),
    signerAppointments: [
      ...elsewhere.filter(({ id }) => !own.has(id)),
      ...rows.appointments.filter(({ personId }) => signers.has(personId))
    ]
  }
}
