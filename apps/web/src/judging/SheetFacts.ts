import type { Draft } from "./Draft.ts"
import type { Judged } from "./judgeDrafts.ts"
import { type Judge, loadFacts } from "./loadFacts.ts"
import { includes, type WantedFacts, wantedParts } from "./WantedFacts.ts"

/** The most rows whose facts are asked for at once: their keys stand in one address. */
const most = 100

/** What the rows of a sheet are judged by in the page: facts of all of them, fetched in as few calls as the server takes. */
export class SheetFacts {
  private readonly wanted = new Map<string, WantedFacts>()
  private readonly judges = new Map<string, Judge>()
  private timer: ReturnType<typeof setTimeout> | undefined

  /** Fetches what the judgement of rows rests on, where it is not at hand or on its way already. */
  async want(rows: Iterable<readonly [row: string, wanted: WantedFacts]>): Promise<void> {
    const lacking = [...rows].filter(([row, wanted]) => {
      const asked = this.wanted.get(row)
      return asked === undefined || !includes(asked, wanted)
    })
    for (const [row, wanted] of lacking) this.wanted.set(row, wanted)
    const parts = Array.from({ length: Math.ceil(lacking.length / most) }, (_, at) => at * most)
    await Promise.all(parts.map((at) => this.fetch(lacking.slice(at, at + most))))
  }

  /** What the page finds of the drafts of a row by itself; undefined where it cannot, or not yet. */
  judge(row: string, drafts: ReadonlyArray<Draft>, wanted: WantedFacts): Judged | undefined {
    const judge = this.judges.get(row)
    const asked = this.wanted.get(row)
    if (judge === undefined || asked === undefined || !includes(asked, wanted)) return undefined
    return judge.judgeDrafts(judge.held, drafts)
  }

  /**
   * Facts count no more: something was saved, or somebody else has changed it. They are fetched anew once nothing more of
   * the kind has come for so many milliseconds.
   */
  again(rest: number): void {
    clearTimeout(this.timer)
    this.judges.clear()
    this.timer = setTimeout(() => {
      const rows = [...this.wanted]
      this.wanted.clear()
      void this.want(rows)
    }, rest)
  }

  private async fetch(rows: ReadonlyArray<readonly [string, WantedFacts]>): Promise<void> {
    const judge = await loadFacts(union(rows.map(([, wanted]) => wanted)))
    for (const [row, wanted] of rows) {
      // What was asked for since is another's to answer.
      if (this.wanted.get(row) !== wanted) continue
      if (judge === undefined) this.wanted.delete(row)
      else this.judges.set(row, judge)
    }
  }
}

function union(all: ReadonlyArray<WantedFacts>): WantedFacts {
  const keys = (part: keyof WantedFacts) => [...new Set(all.flatMap((wanted) => wanted[part]))]
  return Object.fromEntries(wantedParts.map((part) => [part, keys(part)])) as unknown as WantedFacts
}
