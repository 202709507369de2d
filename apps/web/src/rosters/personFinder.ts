import { listRowsEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { call } from "../api/call.ts"
import { perRow } from "../grid/perRow.ts"
import type { LedgerRow } from "../ledgers/rows.ts"

/** How many searches are under way at once. */
const atOnce = 4
/** As many of one name are told apart. */
const most = "50"

/** Finds the persons within reach whom a name, or a number, stands for; each text is asked for once. */
export function createPersonFinder(onFound: (text: string) => void) {
  const found = perRow<ReadonlyArray<LedgerRow>>()
  const asked = new Set<string>()
  const waiting: Array<string> = []
  const resting: Array<() => void> = []
  let running = 0
  const work = async () => {
    if (running >= atOnce) return
    running++
    for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
      const persons = await personsFor(text).catch(() => undefined)
      // What could not be asked is asked again, when somebody writes it again.
      if (persons === undefined) asked.delete(text)
      found.tell(text, persons)
      // Whoever is chosen among them by number is known already.
      for (const person of persons ?? []) {
        asked.add(person.key)
        found.tell(person.key, [person])
      }
      onFound(text)
    }
    running--
    if (running === 0) for (const rest of resting.splice(0)) rest()
  }
  return {
    /** Begins to look for a text. */
    seek: (text: string) => {
      if (text === "" || asked.has(text)) return
      asked.add(text)
      waiting.push(text)
      void work()
    },
    /** Waits until nothing is being looked for. */
    rest: () => new Promise<void>((resolve) => (running === 0 ? resolve() : void resting.push(resolve))),
    /** The persons whom a text stands for; undefined until that is known. */
    persons: found.of
  }
}

async function personsFor(text: string): Promise<ReadonlyArray<LedgerRow>> {
  // Numbers are letters, digits and signs; names are not.
  const field = /^[!-~]+$/.test(text) ? "id" : "name"
  const query = { filter: [`${field}:${text}`], limit: most }
  return (await call(listRowsEndpoint, { params: { ledger: "person" }, query })).rows
}
