/** The list that a suspicion was opened from: its address, and the suspicions that it showed, in its order. */
export interface OpenedFrom {
  readonly list?: string
  readonly ids?: ReadonlyArray<string>
}

/** The suspicion that follows one in the list that it was opened from; undefined for the last of its page. */
export function following(from: OpenedFrom | null | undefined, id: string): string | undefined {
  const place = from?.ids?.indexOf(id) ?? -1
  return place < 0 ? undefined : from?.ids?.[place + 1]
}
