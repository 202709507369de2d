import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { nameField } from "@wengang/domain/ledgers/nameField.ts"
import { Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"

export interface RowRef {
  readonly ledger: LedgerName
  readonly key: string
}

/** Rows that are known by the person they are about. */
const ownerField: Partial<Record<LedgerName, string>> = {
  employment: "personId",
  appointment: "personId",
  grant: "personId",
  trainee: "personId"
}

/** What people call rows, by `ledger/key`: a person's name, a post's title, an appointment's holder. */
export const nameRows = Effect.fnUntraced(function* (reach: Reach, wanted: ReadonlyArray<RowRef>) {
  const ledgers = yield* LedgerStore
  const rows = yield* ledgers.rows(reach, wanted)
  const owners = rows.flatMap(({ ledger, values }): ReadonlyArray<RowRef> => {
    const field = ownerField[ledger]
    return field === undefined || values === null ? [] : [{ ledger: "person", key: String(values[field]) }]
  })
  const persons = owners.length === 0 ? [] : yield* ledgers.rows(reach, owners)
  const names = new Map<string, string>()
  for (const { ledger, key, values } of rows) {
    const owner = ownerField[ledger]
    const known = owner === undefined ? values : persons.find((person) => person.key === values?.[owner])?.values
    const name = known?.[nameField[owner === undefined ? ledger : "person"] ?? ""]
    if (typeof name === "string") names.set(nameKey({ ledger, key }), name)
  }
  return names
})

/** Whether what people call rows of a ledger is somebody's name. */
export function isNamedByPerson(ledger: LedgerName): boolean {
  return ledger === "household" || ledger === "person" || ledger in ownerField
}

/** The key of a row's name in the map. */
export function nameKey({ ledger, key }: RowRef): string {
  return `${ledger}/${key}`
}
