import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { ComparedVerdict, Comparison } from "../ports/Rehearser.ts"

/**
 * What a change does by itself: how the verdicts with it differ from those without it, where both were compared with the
 * suspicions that stand. What time or rows that were touched would open anyway is in neither.
 */
export function differenceOf(without: Comparison, changed: Comparison): Comparison {
  const before = indexOf(without)
  const after = indexOf(changed)
  return {
    opened: [...missing(changed.opened, before.opened), ...missing(without.resolved, after.resolved)],
    resolved: [...missing(without.opened, after.opened), ...missing(changed.resolved, before.resolved)],
    changed: [
      ...changed.changed.filter((one) => differs(one, before.changed)),
      ...changed.opened.filter((one) => before.opened.has(nameOf(one.verdict)) && differs(one, before.opened))
    ]
  }
}

type Index = ReadonlyMap<string, ComparedVerdict>

function indexOf(comparison: Comparison): Readonly<Record<keyof Comparison, Index>> {
  const index = (compared: ReadonlyArray<ComparedVerdict>) => new Map(compared.map((one) => [nameOf(one.verdict), one]))
  return {
    opened: index(comparison.opened),
    resolved: index(comparison.resolved),
    changed: index(comparison.changed)
  }
}

function missing(compared: ReadonlyArray<ComparedVerdict>, others: Index): ReadonlyArray<ComparedVerdict> {
  return compared.filter(({ verdict }) => !others.has(nameOf(verdict)))
}

function differs({ verdict }: ComparedVerdict, others: Index): boolean {
  const other = others.get(nameOf(verdict))
  return other === undefined || wordsOf(other.verdict) !== wordsOf(verdict)
}

function nameOf({ rule, subject }: Verdict): string {
  return `${rule}/${subject.kind}/${subject.id}`
}

function wordsOf({ severity, area, message, evidence }: Verdict): string {
  return JSON.stringify([severity, area, message, evidence])
}
