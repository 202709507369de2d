import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { HouseholdRow, PersonRow } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import * as Phone from "@wengang/domain/values/Phone.ts"
import type { Draft } from "./Draft.ts"
import type { Laid, Unknown } from "./Laid.ts"

/** What rows have in common with those of other households, after a draft. */
export interface Shared {
  readonly rows: Pick<HouseholdRows, "namesakes" | "sharedPhones">
  readonly unknown: Unknown
}

/**
 * What a draft makes of numbers and phones that others have too. A number that is given up is no longer shared; who has
 * the one that was typed, the server alone can tell.
 */
export function sharedAfter(laid: Laid, draft: Draft, before: unknown, after: unknown): Shared {
  const { namesakes, sharedPhones } = laid.after
  const same: Shared = { rows: { namesakes, sharedPhones }, unknown: laid.unknown }
  if (draft.ledger === "household") return phoneAfter(same, draft, after as HouseholdRow)
  if (draft.ledger !== "person") return same
  const change = { before: before as PersonRow | undefined, after: after as PersonRow }
  return numberAfter(phonesAfter(same, draft, change), laid, draft, change)
}

interface Change {
  readonly before: PersonRow | undefined
  readonly after: PersonRow
}

function phoneAfter(shared: Shared, { values }: Draft, { id, phone }: HouseholdRow): Shared {
  if (values.phone === undefined) return shared
  return isCounted(phone) ? phonesUnknown(shared, id) : withoutPhone(shared, "household", id)
}

function phonesAfter(shared: Shared, { values }: Draft, { before, after }: Change): Shared {
  const counts = isOn(after) && isCounted(after.phone)
  const counted = before !== undefined && isOn(before) && isCounted(before.phone)
  if (!counts) return withoutPhone(shared, "person", after.id)
  const stays = counted && values.phone === undefined && before.householdId === after.householdId
  return stays ? shared : phonesUnknown(shared, after.householdId, before?.householdId ?? after.householdId)
}

function numberAfter(shared: Shared, laid: Laid, { values }: Draft, { before, after }: Change): Shared {
  const was = before !== undefined && isOn(before)
  const typed = typeof values.idNumber === "string"
  const members = [after.id, ...laid.after.persons.map(({ id }) => id)]
  if (typed || (isOn(after) && !was)) return namesakesUnknown(shared, members, typed ? [after.id] : [])
  if (isOn(after) || !was) return shared
  const uncertain: Array<string> = []
  const namesakes = shared.rows.namesakes.flatMap(({ personId, namesakes: { count, first } }) => {
    if (personId === after.id) return []
    const others = first.filter((other) => other.personId !== after.id)
    // Of a crowd only the first are named: whoever is not named may be among the rest all the same.
    if (others.length === first.length || count > first.length) {
      if (count > first.length) uncertain.push(personId)
      return [{ personId, namesakes: { count, first } }]
    }
    return count === 1 ? [] : [{ personId, namesakes: { count: count - 1, first: others } }]
  })
  return namesakesUnknown({ ...shared, rows: { ...shared.rows, namesakes } }, uncertain, [])
}

function isOn({ status }: PersonRow): boolean {
  return status === "active"
}

/** Whether a phone is compared with others: not a text that holds no number. */
function isCounted(phone: string | null): boolean {
  return phone !== null && Phone.comparable(phone) !== null
}

function withoutPhone(shared: Shared, ledger: "household" | "person", key: string): Shared {
  const sharedPhones = shared.rows.sharedPhones.filter((row) => row.ledger !== ledger || row.key !== key)
  return { ...shared, rows: { ...shared.rows, sharedPhones } }
}

function phonesUnknown({ rows, unknown }: Shared, ...households: ReadonlyArray<string>): Shared {
  return { rows, unknown: { ...unknown, phones: new Set([...unknown.phones, ...households]) } }
}

function namesakesUnknown(
  { rows, unknown }: Shared,
  namesakes: ReadonlyArray<string>,
  listed: ReadonlyArray<string>
): Shared {
  return {
    rows,
    unknown: {
      ...unknown,
      namesakes: new Set([...unknown.namesakes, ...namesakes]),
      listed: new Set([...unknown.listed, ...listed])
    }
  }
}
