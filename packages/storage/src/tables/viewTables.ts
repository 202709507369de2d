/** A query of a list that somebody keeps under a name. */
export interface SavedViewTable {
  readonly id: string
  readonly ownerId: string
  readonly list: string
  readonly name: string
  readonly query: string
  /** Instant in UTC, ISO 8601. */
  readonly at: string
}

export interface ViewTables {
  readonly savedView: SavedViewTable
}
