import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"

/** No rows at all. */
export const emptyRows: HouseholdRows = {
  households: [],
  persons: [],
  employments: [],
  posts: [],
  appointments: [],
  attendance: [],
  pay: [],
  signerAppointments: [],
  grants: [],
  classes: [],
  trainees: [],
  businesses: [],
  referrals: [],
  listed: [],
  namesakes: [],
  sharedPhones: []
}

type Rows = { [K in keyof HouseholdRows]: Array<HouseholdRows[K][number]> }

/**
 * The rows of each household by itself. Posts, classes and the appointments of signers belong to no household: they are
 * looked up where a judgement needs them.
 */
export function byHousehold(rows: HouseholdRows): ReadonlyMap<string, HouseholdRows> {
  const parts = new Map<string, Rows>()
  for (const household of rows.households) {
    const lists = Object.keys(emptyRows).map((list) => [list, []])
    parts.set(household.id, { ...Object.fromEntries(lists), households: [household] })
  }
  const ofPerson = new Map<string, Rows | undefined>()
  const ofAppointment = new Map<string, Rows | undefined>()
  const put = <L extends keyof Rows>(list: L, of: (row: Rows[L][number]) => Rows | undefined) => {
    for (const row of rows[list] as Rows[L]) of(row)?.[list].push(row as never)
  }
  put("persons", ({ id, householdId }) => kept(ofPerson, id, parts.get(householdId)))
  put("appointments", ({ id, personId }) => kept(ofAppointment, id, ofPerson.get(personId)))
  for (const list of ["attendance", "pay"] as const) put(list, ({ appointmentId }) => ofAppointment.get(appointmentId))
  for (const list of owned) put(list, ({ personId }: { readonly personId: string }) => ofPerson.get(personId))
  put("sharedPhones", ({ householdId }) => parts.get(householdId))
  return parts
}

const owned = ["employments", "grants", "trainees", "businesses", "referrals", "listed", "namesakes"] as const

function kept<T>(known: Map<string, T>, key: string, value: T): T {
  known.set(key, value)
  return value
}

/** The rows of several households together. */
export function joined(parts: ReadonlyArray<HouseholdRows>): HouseholdRows {
  const [only, ...others] = parts
  if (only === undefined) return emptyRows
  if (others.length === 0) return only
  const lists = Object.keys(emptyRows) as ReadonlyArray<keyof HouseholdRows>
  return Object.fromEntries(
    lists.map((list) => [list, parts.flatMap((part) => part[list] as ReadonlyArray<unknown>)])
  ) as unknown as HouseholdRows
}
