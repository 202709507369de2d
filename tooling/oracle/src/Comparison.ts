import type { Subjects } from "./Subjects.ts"

/** Where the two judges stand on a rule. */
export interface Comparison {
  readonly rule: string
  readonly both: number
  readonly onlyOurs: ReadonlyArray<string>
  readonly onlySql: ReadonlyArray<string>
}

/** Compares what both judges say, rule by rule. */
export function compareSubjects(
  rules: ReadonlyArray<string>,
  ours: Subjects,
  sql: Subjects
): ReadonlyArray<Comparison> {
  const nobody: ReadonlySet<string> = new Set()
  return rules.map((rule) => {
    const our = ours.get(rule) ?? nobody
    const theirs = sql.get(rule) ?? nobody
    return {
      rule,
      both: [...our].filter((subject) => theirs.has(subject)).length,
      onlyOurs: [...our].filter((subject) => !theirs.has(subject)).sort(),
      onlySql: [...theirs].filter((subject) => !our.has(subject)).sort()
    }
  })
}

export function differs({ onlyOurs, onlySql }: Comparison): boolean {
  return onlyOurs.length > 0 || onlySql.length > 0
}

/** One line a rule, and up to five subjects of each side where they differ. */
export function describe({ rule, both, onlyOurs, onlySql }: Comparison): string {
  const counts = `${rule}: ${both} in both, ${onlyOurs.length} only ours, ${onlySql.length} only SQL`
  const examples = [
    ...onlyOurs.slice(0, 5).map((subject) => `  only ours: ${subject}`),
    ...onlySql.slice(0, 5).map((subject) => `  only SQL:  ${subject}`)
  ]
  return [counts, ...examples].join("\n")
}
