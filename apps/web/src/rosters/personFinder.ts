import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { call } from "../api/call.ts"
import { createFinder } from "../grid/createFinder.ts"
import type { LedgerRow } from "../ledgers/rows.ts"

/** As many of one name are told apart. */
const most = "50"

/** Finds the persons within reach whom a name, or a number, stands for. */
export function createPersonFinder(onFound: (text: string) => void) {
  const { of: persons, ...finder } = createFinder<ReadonlyArray<LedgerRow>>({
    find: personsFor,
    onFound,
    // Whoever is chosen among them by number is known already.
    besides: (found) => found.map((person) => [person.key, [person]])
  })
  return { ...finder, persons }
}

async function personsFor(text: string): Promise<ReadonlyArray<LedgerRow>> {
  // Numbers are letters, digits and signs; names are not.
  const field = /^[!-~]+$/.test(text) ? "id" : "name"
  const query = { filter: [`${field}:${text}`], limit: most }
  return (await call(listRowsEndpoint, { params: { ledger: "person" }, query })).rows
}
