import { createEffect, createSignal } from "solid-js"
import type { ListedSuspicion } from "../api/answers.ts"
import { isJudged, openSuspicions } from "./openSuspicions.ts"

/** Rows that are asked about at once: an address is not to be longer than servers on the way take. */
const atOnce = 50

/** The suspicions that wait of rows, by key; asked once of each row, when there is time. */
export function createBadges(
  ledger: string,
  keys: () => ReadonlyArray<string>,
  now: () => boolean
): (key: string) => ReadonlyArray<ListedSuspicion> {
  const [known, setKnown] = createSignal<ReadonlyMap<string, ReadonlyArray<ListedSuspicion>>>(new Map())
  const asked = new Set<string>()
  const ask = async (some: ReadonlyArray<string>) => {
    for (const key of some) asked.add(key)
    try {
      const found = await openSuspicions(ledger, some)
      if (found.size > 0) setKnown(new Map([...known(), ...found]))
    } catch {
      for (const key of some) asked.delete(key)
    }
  }
  createEffect(() => {
    if (!isJudged(ledger) || !now()) return
    const fresh = keys().filter((key) => !asked.has(key))
    for (let start = 0; start < fresh.length; start += atOnce) void ask(fresh.slice(start, start + atOnce))
  })
  return (key) => known().get(key) ?? []
}
