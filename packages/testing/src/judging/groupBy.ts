/** Rows by what they have in common. */
export function groupBy<R>(rows: ReadonlyArray<R>, of: (row: R) => string): ReadonlyMap<string, ReadonlyArray<R>> {
  const groups = new Map<string, Array<R>>()
  for (const row of rows) {
    const group = groups.get(of(row))
    if (group === undefined) groups.set(of(row), [row])
    else group.push(row)
  }
  return groups
}
