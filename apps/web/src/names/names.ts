import { nameEndpoint } from "@wengang/contract/endpoints/names.ts"
import { createSignal } from "solid-js"
import { call } from "../api/call.ts"

/** What areas and rows are called, by `area:code` and `ledger:key`; empty for what has no name. */
const [known, setKnown] = createSignal<ReadonlyMap<string, ReadonlyArray<string>>>(new Map())

const wanted = new Set<string>()
let waiting = false

/** The names of an area from the province down; undefined until they are known. */
export function areaPath(code: string): ReadonlyArray<string> | undefined {
  return namesOf(`area:${code}`)
}

/** What people call the row of a ledger; undefined until it is known, or where it has no name. */
export function rowName(ledger: string, key: string): string | undefined {
  return namesOf(`${ledger}:${key}`)?.[0]
}

/** Forgets them, as somebody else may sign in. */
export function forgetNames(): void {
  wanted.clear()
  setKnown(new Map())
}

function namesOf(thing: string): ReadonlyArray<string> | undefined {
  const names = known().get(thing)
  if (names === undefined) want(thing)
  return names
}

function want(thing: string): void {
  if (wanted.has(thing)) return
  wanted.add(thing)
  if (waiting) return
  waiting = true
  setTimeout(() => {
    waiting = false
    void askAll()
  })
}

/** Asks at once for all that a page shows. */
async function askAll(): Promise<void> {
  const things = [...wanted].filter((thing) => !known().has(thing))
  for (let start = 0; start < things.length; start += mostAtOnce) await ask(things.slice(start, start + mostAtOnce))
}

/** An address is not to be longer than servers on the way take. */
const mostAtOnce = 100

async function ask(things: ReadonlyArray<string>): Promise<void> {
  const areas = things.flatMap((thing) => (thing.startsWith("area:") ? [thing.slice("area:".length)] : []))
  const rows = things.filter((thing) => !thing.startsWith("area:"))
  const query = { ...(areas.length > 0 ? { area: areas } : {}), ...(rows.length > 0 ? { row: rows } : {}) }
  const answer = await call(nameEndpoint, { query }).catch(() => undefined)
  if (answer === undefined) {
    for (const thing of things) wanted.delete(thing)
    return
  }
  const next = new Map(known())
  for (const thing of things) next.set(thing, [])
  for (const { code, path } of answer.areas) next.set(`area:${code}`, path)
  for (const { row, name } of answer.rows) next.set(row, [name])
  setKnown(next)
}
