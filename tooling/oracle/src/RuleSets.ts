/** Rules whose data does not exist yet. */
const leftOut = /^(inspection|case)\./

export interface RuleSets {
  /** Rules that both have. */
  readonly shared: ReadonlyArray<string>
  /** Rules of the catalogue that lack SQL: an error. */
  readonly withoutSql: ReadonlyArray<string>
  /** SQL that waits for a rule of the catalogue. */
  readonly waiting: ReadonlyArray<string>
}

/** Which rules the catalogue and the SQL have in common. */
export function ruleSets(catalogue: ReadonlyArray<string>, sql: ReadonlyArray<string>): RuleSets {
  return {
    shared: sql.filter((rule) => catalogue.includes(rule)),
    withoutSql: catalogue.filter((rule) => !sql.includes(rule) && !leftOut.test(rule)),
    waiting: sql.filter((rule) => !catalogue.includes(rule))
  }
}
