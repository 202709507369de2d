/** A row as it is headed: who or what it is about. */
export interface GridRowHead {
  readonly key: string
  readonly name: string
  readonly href?: string | undefined
  /** What tells it from others of the name. */
  readonly hint?: string | undefined
}
