import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { compareVerdicts } from "@wengang/domain/rules/Verdict.ts"
import type { Judgement, Verdict } from "../ledgers/rows.ts"
import type { Judged } from "./judgeDrafts.ts"

/** What the server said of a draft, and whether it is still the one that is written. */
export interface Served {
  readonly judgement: Judgement
  readonly isCurrent: boolean
}

/**
 * What is said of a draft by the page and by the server together. The server's word on the same draft is the whole of it;
 * of one before, what the page cannot know by itself is kept until the server answers again.
 */
export function joinJudgements(page: Judged | undefined, served: Served | undefined): Judgement | undefined {
  if (page === undefined || served?.isCurrent === true) return served?.judgement
  const { asOf, judged } = page
  const join = (part: "opened" | "resolved" | "standing") => {
    const others = served?.judgement[part].filter((verdict) => !judged.has(fingerprintOf(verdict))) ?? []
    return [...(page[part] as ReadonlyArray<Verdict>), ...others].sort((a, b) =>
      compareVerdicts(a as never, b as never)
    )
  }
  return {
    asOf,
    opened: join("opened"),
    resolved: join("resolved"),
    standing: join("standing"),
    more: served?.judgement.more ?? false
  }
}

/** Gives equal verdicts as the same object, so that what stays is not drawn anew. */
export function sameAgain(): (judgement: Judgement) => Judgement {
  let known = new Map<string, Verdict>()
  return (judgement) => {
    const next = new Map<string, Verdict>()
    const same = (verdicts: ReadonlyArray<Verdict>) =>
      verdicts.map((verdict) => {
        const text = textOf(verdict)
        const one = known.get(text) ?? next.get(text) ?? verdict
        next.set(text, one)
        return one
      })
    const { opened, resolved, standing } = judgement
    const again = { ...judgement, opened: same(opened), resolved: same(resolved), standing: same(standing) }
    known = next
    return again
  }
}

function textOf({ rule, subject, severity, message, evidence }: Verdict): string {
  return JSON.stringify([rule, subject.kind, subject.id, severity, message.zh, evidence])
}
