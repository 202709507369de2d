import { perRow } from "../grid/perRow.ts"
import { type FoundArea, foundAreas } from "./foundAreas.ts"

/** How long the keyboard rests before the server is asked, in milliseconds. */
const pause = 150

/** Finds the areas that texts in a sheet may mean. */
export function createAreaFinder(onFound: (text: string) => void) {
  const found = perRow<ReadonlyArray<FoundArea>>()
  const asked = new Set<string>()
  const under = new Set<Promise<void>>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async (text: string) => {
    const areas = await foundAreas(text).catch(() => undefined)
    // What could not be asked is asked again, when somebody writes it again.
    if (areas === undefined) asked.delete(text)
    found.tell(text, areas)
    onFound(text)
  }
  const seek = (written: string) => {
    const text = written.trim()
    if (text === "" || /^\d+$/.test(text) || asked.has(text)) return
    asked.add(text)
    const work = look(text).finally(() => under.delete(work))
    under.add(work)
  }
  return {
    /** Begins to look for a text. */
    seek,
    /** The same for a text that is being typed, once the keyboard rests. */
    seekSoon: (text: string) => {
      clearTimeout(timer)
      timer = setTimeout(() => seek(text), pause)
    },
    /** Waits until nothing is being looked for. */
    rest: async () => {
      while (under.size > 0) await Promise.all(under)
    },
    /** The areas that a text may mean, nearest first; undefined until that is known. */
    areas: (text: string) => found.of(text.trim())
  }
}

export type AreaFinder = ReturnType<typeof createAreaFinder>
