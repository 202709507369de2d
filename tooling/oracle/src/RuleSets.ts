/** Rules that judge what no sheet brings: inspections and the cases that follow from them. */
export const leftOut: ReadonlyArray<string> = [
  "inspection.sample-differs",
  "inspection.totals-differ",
  "case.incomplete",
  "case.overdue",
  "case.unproved",
  "case.recurred",
  "case.no-wider-check"
]

export interface RuleSets {
  /** Rules that both have. */
  readonly shared: ReadonlyArray<string>
  /** Rules of the catalogue that lack SQL: an error. */
  readonly withoutSql: ReadonlyArray<string>
  /** SQL for no rule of the catalogue: an error. */
  readonly unknown: ReadonlyArray<string>
}

/** Which rules the catalogue and the SQL have in common. */
export function ruleSets(catalogue: ReadonlyArray<string>, sql: ReadonlyArray<string>): RuleSets {
  return {
    shared: sql.filter((rule) => catalogue.includes(rule)),
    withoutSql: catalogue.filter((rule) => !sql.includes(rule) && !leftOut.includes(rule)),
    unknown: sql.filter((rule) => !catalogue.includes(rule))
  }
}
