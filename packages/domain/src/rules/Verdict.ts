import type { AreaCode } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"
import type { Sentence } from "../values/Sentence.ts"
import type { Evidence } from "./Outcome.ts"
import type { Severity } from "./Severity.ts"
import type { SubjectKind } from "./View.ts"

/** A rule's failed judgement of one subject, as the contract shows it. */
export interface Verdict {
  readonly rule: string
  readonly subject: { readonly kind: SubjectKind; readonly id: string }
  readonly area: AreaCode
  readonly severity: Severity
  readonly message: Sentence
  readonly evidence: ReadonlyArray<Evidence>
  /** The first later day on which it may change by time alone, or null. */
  readonly recheckOn: Day | null
  /** The amount in fen that it is about, where its rule tells one. It is not part of the published form and not stored. */
  readonly money?: number
}

/** The order of published verdicts: by rule, subject kind and subject id, each by code point. */
export function compareVerdicts(a: Verdict, b: Verdict): number {
  return (
    compareCodePoints(a.rule, b.rule) ||
    compareCodePoints(a.subject.kind, b.subject.kind) ||
    compareCodePoints(a.subject.id, b.subject.id)
  )
}

/** Compares text by code point, as UTF-8 bytes and so SQLite's default collation do; `<` compares UTF-16 units. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const x = a.charCodeAt(at)
    const y = b.charCodeAt(at)
    if (x === y) continue
    const xSurrogate = x >= 0xd800 && x <= 0xdfff
    const ySurrogate = y >= 0xd800 && y <= 0xdfff
    if (xSurrogate !== ySurrogate) return xSurrogate ? 1 : -1
    return x - y
  }
  return a.length - b.length
}
