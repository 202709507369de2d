import { createSignal } from "solid-js"
import type { Draft } from "./Draft.ts"
import type { Judged } from "./judgeDrafts.ts"
import { type Judge, loadFacts } from "./loadFacts.ts"
import { loadKernel } from "./loadKernel.ts"
import { includes, isNothing, type WantedFacts, wantedBy } from "./WantedFacts.ts"

/** Judges drafts of one row by facts that are fetched once, and anew when a draft names something else. */
export function draftJudging(standing: Draft["values"]) {
  const [judge, setJudge] = createSignal<Judge>()
  let asked: WantedFacts | undefined
  let latest = 0

  const fetch = async (wanted: WantedFacts, draft?: Draft) => {
    const mine = ++latest
    asked = wanted
    const loaded = await loadFacts(wanted)
    if (mine !== latest) return
    // What could not be had is asked for again with the next draft.
    if (loaded === undefined) asked = undefined
    // The first judgement takes a multiple of all others: it is made before somebody waits for one.
    else if (draft !== undefined) loaded.judgeDrafts(loaded.held, [draft])
    setJudge(loaded)
  }

  return {
    /** Sees that the facts of a draft are at hand, or on their way. */
    want: (draft: Draft): void => {
      const wanted = wantedBy(draft, standing)
      if (isNothing(wanted)) void loadKernel()
      else if (asked === undefined || !includes(asked, wanted)) void fetch(wanted, draft)
    },
    /** Fetches the facts anew: somebody else has changed them. */
    again: (): void => {
      if (asked !== undefined) void fetch(asked)
    },
    /** What the page finds of a draft by itself; undefined where it cannot, or not yet. */
    judge: (draft: Draft): Judged | undefined => {
      const known = judge()
      if (known === undefined || asked === undefined || !includes(asked, wantedBy(draft, standing))) return undefined
      return known.judgeDrafts(known.held, [draft])
    },
    /** The day by which the facts are judged. */
    asOf: (): string | undefined => judge()?.held.asOf
  }
}

export type DraftJudging = ReturnType<typeof draftJudging>
