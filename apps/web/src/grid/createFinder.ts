import { perRow } from "./perRow.ts"

/** How many searches are under way at once. */
const atOnce = 4

interface Base<A> {
  /** What a text stands for; refused where it cannot be asked. */
  readonly find: (text: string) => Promise<A>
  /** Told a text that was looked for. */
  readonly onFound: (text: string) => void
  /** What is known besides, by other texts. */
  readonly besides?: (found: A) => ReadonlyArray<readonly [text: string, found: A]>
}

/** Finds what texts in the cells of a sheet stand for; each text is asked for once. */
export function createFinder<A>({ find, onFound, besides }: Base<A>) {
  const found = perRow<A>()
  const asked = new Set<string>()
  const waiting: Array<string> = []
  const resting: Array<() => void> = []
  let running = 0
  const know = (text: string, what: A) => {
    asked.add(text)
    found.tell(text, what)
  }
  const work = async () => {
    if (running >= atOnce) return
    running++
    for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
      const what = await find(text).catch(() => undefined)
      if (what !== undefined) {
        know(text, what)
        for (const [other, one] of besides?.(what) ?? []) know(other, one)
      }
      // What could not be asked is asked again, when somebody writes it again.
      else asked.delete(text)
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
    /** What a text stands for; undefined until that is known. */
    of: found.of
  }
}
