import { nameEndpoint } from "@wengang/contract/endpoints/names.ts"
import { batch, createSignal, type Signal } from "solid-js"
import { call } from "../api/call.ts"

type Names = ReadonlyArray<string>

/** What areas and rows are called, by `area:code` and `ledger:key`; each told by itself, so that one name more redraws nothing else. */
const known = new Map<string, Signal<Names | undefined>>()

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
  known.clear()
}

function namesOf(thing: string): ReadonlyArray<string> | undefined {
  const names = signalOf(thing)[0]()
  if (names === undefined) want(thing)
  return names
}

function signalOf(thing: string): Signal<Names | undefined> {
  const one = known.get(thing) ?? createSignal<Names>()
  known.set(thing, one)
  return one
}

/** Those that are wanted and were not asked for. */
const unasked = new Set<string>()

function want(thing: string): void {
  if (wanted.has(thing)) return
  wanted.add(thing)
  unasked.add(thing)
  if (waiting) return
  waiting = true
  const pause = Date.now() - lastAsked < often ? often : 0
  setTimeout(() => {
    waiting = false
    lastAsked = Date.now()
    void askAll()
  }, pause)
}

/** Milliseconds within which what is wanted is asked for once: who scrolls wants names with every frame. */
const often = 100
let lastAsked = 0

/** Asks at once for all that a page shows. */
async function askAll(): Promise<void> {
  const things = [...unasked]
  unasked.clear()
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
  const told = new Map<string, Names>(things.map((thing) => [thing, []]))
  for (const { code, path } of answer.areas) told.set(`area:${code}`, path)
  for (const { row, name } of answer.rows) told.set(row, [name])
  batch(() => {
    for (const [thing, names] of told) signalOf(thing)[1](names)
  })
}
