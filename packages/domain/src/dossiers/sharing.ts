import type { Namesake, Namesakes, PhoneRow, SharedPhone } from "./HouseholdDossier.ts"

/** Of those who share a number, so many are named: a number that stands for "none" is shared by thousands. */
const named = 20

/** What each person on the register whose number has the same first 18 characters knows of the others. */
export function namesakesAmong(
  group: ReadonlyArray<Namesake>
): ReadonlyArray<{ readonly personId: string; readonly namesakes: Namesakes }> {
  if (group.length < 2) return []
  const sorted = [...group].sort((a, b) => (a.personId < b.personId ? -1 : 1))
  const front = sorted.slice(0, named + 1)
  return sorted.map(({ personId }) => {
    const first = front.filter((other) => other.personId !== personId).slice(0, named)
    return { personId, namesakes: { count: group.length - 1, first } }
  })
}

/** What each row that holds the same phone number knows of the other households' rows; none where one household has it. */
export function sharedPhonesAmong(group: ReadonlyArray<PhoneRow>): ReadonlyArray<SharedPhone> {
  const households = new Set(group.map(({ householdId }) => householdId)).size
  if (households < 2) return []
  const sorted = [...group].sort(byHousehold)
  return sorted.map((own) => ({ ...own, households, others: firstOfOthers(sorted, own.householdId) }))
}

function firstOfOthers(sorted: ReadonlyArray<PhoneRow>, householdId: string): ReadonlyArray<PhoneRow> {
  const others: Array<PhoneRow> = []
  for (const row of sorted) {
    if (others.length === named) break
    if (row.householdId !== householdId) others.push(row)
  }
  return others
}

function byHousehold(a: PhoneRow, b: PhoneRow): number {
  if (a.householdId !== b.householdId) return a.householdId < b.householdId ? -1 : 1
  if (a.ledger !== b.ledger) return a.ledger < b.ledger ? -1 : 1
  return a.key < b.key ? -1 : 1
}
