import { createFinder } from "../grid/createFinder.ts"
import { foundAreas } from "./foundAreas.ts"

/** How long the keyboard rests before the server is asked, in milliseconds. */
const pause = 150

/** Finds the areas that texts in a sheet may mean, nearest first. Codes stand for themselves. */
export function createAreaFinder(onFound: (text: string) => void) {
  const finder = createFinder({ find: (text) => foundAreas(text), onFound })
  let timer: ReturnType<typeof setTimeout> | undefined
  const seek = (written: string) => {
    const text = written.trim()
    if (!/^\d*$/.test(text)) finder.seek(text)
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
    rest: finder.rest,
    /** The areas that a text may mean; undefined until that is known. */
    areas: (text: string) => finder.of(text.trim())
  }
}

export type AreaFinder = ReturnType<typeof createAreaFinder>
