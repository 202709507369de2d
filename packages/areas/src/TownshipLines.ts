/** The lines of a province's asset, one a township, found by the digits they begin with. */
export interface TownshipLines {
  /** The digits of the townships of a county. */
  of(county: string): readonly string[]
  /** The name of a township and the list of its villages, or nothing if there is no such township. */
  get(township: string): { readonly name: string; readonly villages: string } | undefined
}

const keyLength = 7

/** Indexes the text of an asset by where its lines begin; the text stays one string, as a nation of objects is large. */
export function readTownshipLines(province: string, text: string): TownshipLines {
  const starts = lineStarts(text)
  const keyAt = (line: number) => text.slice(starts[line] ?? 0, (starts[line] ?? 0) + keyLength)
  const firstFrom = (key: string): number => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (keyAt(middle) < key) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    of(county) {
      const found: string[] = []
      for (let line = firstFrom(county.slice(2)); line < starts.length; line++) {
        const digits = province + keyAt(line)
        if (!digits.startsWith(county)) break
        found.push(digits)
      }
      return found
    },
    get(township) {
      const line = firstFrom(township.slice(2))
      if (line >= starts.length || province + keyAt(line) !== township) return undefined
      const end = (starts[line + 1] ?? text.length + 1) - 1
      const [name = "", villages = ""] = text.slice((starts[line] ?? 0) + keyLength, end).split("\t")
      return { name, villages }
    }
  }
}

function lineStarts(text: string): Uint32Array {
  const starts = [0]
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1)
  return Uint32Array.from(starts)
}
