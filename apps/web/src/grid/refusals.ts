import type { Decision } from "./saving.ts"

/** Rows that the very same rules refuse. */
export interface RefusedAlike {
  readonly decisions: ReadonlyArray<Decision>
  readonly rows: ReadonlyArray<string>
}

/**
 * Refused rows by all the rules that refuse them, their ids joined by blanks. A reason given for one rule is none for
 * another: a row that two rules refuse stands apart from those that one of them refuses.
 */
export function byRules(decisions: ReadonlyArray<Decision>): ReadonlyMap<string, RefusedAlike> {
  const groups = new Map<string, RefusedAlike>()
  const refusing = rulesByRow(decisions)
  for (const decision of decisions) {
    const { row } = decision.write
    const rules = [...(refusing.get(row) ?? [])].sort().join(" ")
    if (rules === "" || decision.refusing === undefined) continue
    const { decisions: others = [], rows = [] } = groups.get(rules) ?? {}
    groups.set(rules, { decisions: [...others, decision], rows: rows.includes(row) ? rows : [...rows, row] })
  }
  return groups
}

/** What refuses each row, over all that is written of it. */
function rulesByRow(decisions: ReadonlyArray<Decision>): ReadonlyMap<string, ReadonlySet<string>> {
  const rules = new Map<string, Set<string>>()
  for (const { write, refusing = [] } of decisions) {
    const known = rules.get(write.row) ?? new Set()
    rules.set(write.row, known)
    for (const { rule } of refusing) known.add(rule)
  }
  return rules
}
